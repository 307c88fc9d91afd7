import { currentLedger } from '../../ledger/currentLedger.ts';
import { tableData } from '../../ledger/table/tableData.ts';
import { wordsData } from '../../ledger/table/wordsData.ts';

/** The words that the table of records can be searched by, for readers who type some. */
export function GET(): Response {
  const ledger = currentLedger();
  return Response.json(wordsData(ledger, tableData(ledger)));
}
