import { currentLedger } from '../../../ledger/currentLedger.ts';
import { cutWords, nameParts, slipParts } from '../../../search/nameParts.ts';
import { nameRows } from '../../../search/nameRows.ts';
import { mentionedNames } from '../../../story/outline.ts';

/** The names by first letter (`b.json`), the words of a letter that is cut (`b-.json`), and words by second letter (`-b.json`). */
export function getStaticPaths() {
  const rows = nameRows(currentLedger(), mentionedNames());
  const parts = nameParts(rows);
  const files: [string, unknown][] = [...parts, ...slipParts(rows), ...cutWords(rows, parts)];
  return files.map(([part, data]) => ({ params: { part }, props: { data } }));
}

export function GET({ props }: { props: { data: unknown } }) {
  return Response.json(props.data);
}
