import { currentLedger } from '../../ledger/currentLedger.ts';
import { csv, type DataTable } from '../../sharing/dataTable.ts';
import { dataTables } from '../../sharing/dataTables.ts';

export function getStaticPaths() {
  return dataTables(currentLedger()).map((table) => ({
    params: { table: table.path.slice(0, -'.csv'.length) },
    props: { table },
  }));
}

export function GET({ props }: { props: { table: DataTable } }): Response {
  return new Response(csv(props.table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
