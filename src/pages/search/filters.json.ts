import { figureView } from '../../charts/figureView.ts';
import { currentLedger } from '../../ledger/currentLedger.ts';
import { namesIn } from '../../ledger/recordsOfName.ts';
import { filterData } from '../../search/filterData.ts';
import { outline } from '../../story/outline.ts';

/** What results can be filtered by. The index step puts its own ids where the addresses stand. */
export function GET() {
  const ledger = currentLedger();
  const { sections, pages } = outline();
  const passages = [...sections, ...pages].flatMap(({ href, nameIds, passages: own }) => [
    { href, kind: 'passage' as const, nameIds: own.length ? [] : nameIds },
    ...own.map((passage) => ({ href: `${href}#${passage.id}`, kind: 'passage' as const, nameIds: passage.nameIds })),
  ]);
  const figures = [...ledger.figures.keys()].map((id) => ({
    href: `/figures/${id}/`,
    kind: 'figure' as const,
    nameIds: [...new Set(figureView(ledger, id).records.flatMap((record) => [...namesIn(ledger, record)]))],
  }));
  return Response.json(filterData(ledger, [...passages, ...figures]));
}
