import { currentLedger } from '../../ledger/currentLedger.ts';
import { recordsFile } from '../../sharing/dataPackage.ts';

export function GET(): Response {
  return new Response(recordsFile(currentLedger()), { headers: { 'Content-Type': 'application/json' } });
}
