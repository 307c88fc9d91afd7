import { currentLedger } from '../../ledger/currentLedger.ts';
import { tableData } from '../../ledger/table/tableData.ts';

/** What the table of records can be filtered and searched by, beside what stands in its rows. */
export function GET(): Response {
  return Response.json(tableData(currentLedger()));
}
