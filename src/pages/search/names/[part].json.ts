import { currentLedger } from '../../../ledger/currentLedger.ts';
import { nameParts, slipParts } from '../../../search/nameParts.ts';
import { nameRows } from '../../../search/nameRows.ts';
import { mentionedNames } from '../../../story/outline.ts';

/** The names by first letter (`b.json`), and their words by second letter (`-b.json`). */
export function getStaticPaths() {
  const rows = nameRows(currentLedger(), mentionedNames());
  const parts = [...nameParts(rows), ...slipParts(rows)];
  return parts.map(([part, data]) => ({ params: { part }, props: { data } }));
}

export function GET({ props }: { props: { data: unknown } }) {
  return Response.json(props.data);
}
