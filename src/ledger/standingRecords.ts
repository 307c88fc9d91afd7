import type { Ledger } from './model.ts';
import type { LedgerRecord } from './schemas/record.ts';

/** The records that stand, in order of date: all that is counted, listed and searched. Withdrawn ones keep only their address. */
export function standingRecords({ records }: Pick<Ledger, 'records'>): LedgerRecord[] {
  return [...records.values()].filter(({ withdrawn }) => !withdrawn);
}
