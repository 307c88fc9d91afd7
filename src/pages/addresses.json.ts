import { currentLedger } from '../ledger/currentLedger.ts';
import { standingRecords } from '../ledger/standingRecords.ts';
import { outline } from '../story/outline.ts';

/** Every address of the site with what stands there, for the page that answers where nothing does. */
export function GET(): Response {
  const ledger = currentLedger();
  const { sections, pages } = outline();
  const entries = [
    ...[...sections, ...pages].map(({ href, title }) => [href, title]),
    ...sections.flatMap(({ href, passages }) => passages.map(({ id, title }) => [`${href}#${id}`, title])),
    ...standingRecords(ledger).map(({ id, title }) => [`/evidence/${id}/`, title]),
    ...[...ledger.figures.keys()].map((id) => [`/figures/${id}/`, `Figure: ${id}`]),
  ];
  return Response.json({ entries, moved: ledger.permalinks.moved });
}
