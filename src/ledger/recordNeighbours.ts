import type { Ledger } from './model.ts';
import type { LedgerRecord } from './schemas/record.ts';
import { standingRecords } from './standingRecords.ts';

/** The records that stand before and after one in time; undefined at the ends. */
export interface Neighbours {
  earlier?: LedgerRecord;
  later?: LedgerRecord;
}

/** The nearest records to one that stands, in order of date, then of id. */
export function recordNeighbours(ledger: Ledger, id: string): Neighbours {
  const records = standingRecords(ledger);
  const at = records.findIndex((record) => record.id === id);
  return { earlier: records[at - 1], later: records[at + 1] };
}
