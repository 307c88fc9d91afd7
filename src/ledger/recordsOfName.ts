import type { Ledger } from './model.ts';
import { countriesOf, countryOf } from './recordView.ts';
import type { LedgerRecord } from './schemas/record.ts';
import { standingRecords } from './standingRecords.ts';

/** How a name takes part in a record. */
export type Role = LedgerRecord['names'][number]['role'];

/** A record in which a name takes part. */
export interface RecordOfName {
  record: LedgerRecord;
  /** The name's roles in it; empty where a country is only a place. */
  roles: Role[];
  accused: boolean;
  /** True where the name is the country in which it happened. */
  here: boolean;
}

// Asked once for every name of the index: going through all records each time would not last at ten thousand of them.
const indexes = new WeakMap<Ledger, Map<string, RecordOfName[]>>();

/** The records that stand and in which a name takes part, in order of date; for a country also those of the place. */
export function recordsOfName(ledger: Ledger, nameId: string): RecordOfName[] {
  const index = indexes.get(ledger) ?? indexAll(ledger);
  indexes.set(ledger, index);
  return index.get(nameId) ?? [];
}

/** Ids of the names that take part in a record, and of the countries that are its places. */
export function namesIn(ledger: Ledger, record: LedgerRecord): Set<string> {
  return new Set([...record.names, ...countriesOf(ledger, record)].map(({ id }) => id));
}

function indexAll(ledger: Ledger): Map<string, RecordOfName[]> {
  const index = new Map<string, RecordOfName[]>();
  for (const record of standingRecords(ledger)) {
    const parts = Map.groupBy(record.names, ({ id }) => id);
    const place = countryOf(ledger, record)?.id;
    for (const id of namesIn(ledger, record)) {
      const own = parts.get(id) ?? [];
      const roles = own.map(({ role }) => role);
      const entry = { record, roles, accused: own.some(({ accused }) => accused), here: id === place };
      const entries = index.get(id);
      if (entries) entries.push(entry);
      else index.set(id, [entry]);
    }
  }
  return index;
}
