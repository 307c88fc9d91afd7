import type { Ledger } from './model.ts';
import type { LedgerRecord } from './schemas/record.ts';

/** The records that stand before and after one in time; undefined at the ends. */
export interface Neighbours {
  earlier?: LedgerRecord;
  later?: LedgerRecord;
}

/** The nearest records in order of date, then of id, among those that stand. */
export function recordNeighbours({ records }: Ledger, id: string): Neighbours {
  const standing = [...records.values()].filter((record) => record.id === id || !record.withdrawn);
  const at = standing.findIndex((record) => record.id === id);
  return { earlier: standing[at - 1], later: standing[at + 1] };
}
