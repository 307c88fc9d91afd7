import { currentLedger } from '../../ledger/currentLedger.ts';
import { nameEntries } from '../../search/nameEntries.ts';
import { mentionedNames } from '../../story/outline.ts';

export function GET() {
  return Response.json(nameEntries(currentLedger(), mentionedNames()));
}
