import { accusingKinds, type LedgerRecord } from './schemas/record.ts';

/** Whether a record holds something against somebody, by its kind or by a name marked in it. */
export function accuses({ kind, names }: LedgerRecord): boolean {
  return accusingKinds.includes(kind) || names.some(({ accused }) => accused);
}
