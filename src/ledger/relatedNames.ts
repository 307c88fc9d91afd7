import { byCode } from './byCode.ts';
import type { Ledger } from './model.ts';
import { namesIn, recordsOfName } from './recordsOfName.ts';
import type { Name } from './schemas/name.ts';

/** A name that stands in records of another. */
export interface RelatedName {
  name: Name;
  /** How many records have both. */
  shared: number;
}

const most = 8;

/**
 * The names that share most records with a name, eight at most. Of two that share as many, the one goes first of whose own
 * records these are the larger part: it belongs here, while the other is everywhere.
 * @param dossiers ids of the names that have a page, since the others lead nowhere
 */
export function relatedNames(ledger: Ledger, nameId: string, dossiers: Set<string>): RelatedName[] {
  const shared = new Map<string, number>();
  for (const { record } of recordsOfName(ledger, nameId)) {
    for (const id of namesIn(ledger, record)) {
      if (id !== nameId && dossiers.has(id)) shared.set(id, (shared.get(id) ?? 0) + 1);
    }
  }
  const own = (id: string) => recordsOfName(ledger, id).length;
  return [...shared]
    .sort(([a, countA], [b, countB]) => countB - countA || own(a) - own(b) || byCode(a, b))
    .slice(0, most)
    .map(([id, count]) => ({ name: ledger.names.get(id)!, shared: count }));
}
