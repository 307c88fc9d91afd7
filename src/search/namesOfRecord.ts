import type { Ledger } from '../ledger/model.ts';
import type { LedgerRecord } from '../ledger/schemas/record.ts';

const countries = new WeakMap<Ledger, Map<string, string>>();

/** Ids of a record's countries and of those who take part in it, each once. */
export function namesOfRecord(ledger: Ledger, { places, names }: LedgerRecord): string[] {
  // Asked for every record: going through all names each time would not last at ten thousand of them.
  const byCode =
    countries.get(ledger) ??
    new Map([...ledger.names.values()].flatMap(({ id, code }) => (code ? [[code, id] as const] : [])));
  countries.set(ledger, byCode);
  return [...new Set([...places.flatMap((code) => byCode.get(code) ?? []), ...names.map(({ id }) => id)])];
}
