import type { Ledger } from './model.ts';
import type { Name } from './schemas/name.ts';

const kept = new WeakMap<Ledger, Map<string, Name>>();

/** The countries of a ledger by the code that records place themselves with; kept with the ledger. */
export function countriesByCode(ledger: Ledger): Map<string, Name> {
  const countries = kept.get(ledger) ?? collect(ledger);
  kept.set(ledger, countries);
  return countries;
}

function collect({ names }: Ledger): Map<string, Name> {
  return new Map([...names.values()].flatMap((name) => (name.code === undefined ? [] : [[name.code, name] as const])));
}
