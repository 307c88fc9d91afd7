import { byCode } from './byCode.ts';
import { dossierHref, hasDossier } from './dossierView.ts';
import { byIndexOrder, fold, underLetters } from './indexOrder.ts';
import type { Ledger } from './model.ts';
import { recordHref } from './recordView.ts';
import { recordsOfName } from './recordsOfName.ts';
import type { Name } from './schemas/name.ts';

/** The names under one letter. */
export interface IndexLetter {
  /** A to Z, or `#` for names that begin otherwise. */
  letter: string;
  entries: IndexEntry[];
}

/** A line of the index: a name, or another name that sends the reader to it. */
export interface IndexEntry {
  /** The name or the other name, as printed. */
  text: string;
  name: Name;
  /** True where `text` is another name: 'Bombay, see Mumbai'. */
  see: boolean;
  /** The dossier, or the one record that names it; undefined where there is neither. */
  href?: string;
  /** True where `href` is a dossier. */
  dossier: boolean;
  /** How many records it takes part in. */
  records: number;
}

/**
 * All names and other names from A to Z, as in the index of a book.
 * @param mentioned ids of the names that the prose mentions
 */
export function namesIndex(ledger: Ledger, mentioned: Set<string>): IndexLetter[] {
  const entries = [...ledger.names.values()].flatMap((name) => {
    const records = recordsOfName(ledger, name.id);
    const dossier = hasDossier(name, records, mentioned.has(name.id));
    const first = records[0];
    const href = dossier ? dossierHref(name.id) : first && recordHref(first.record.id);
    const line = { name, href, dossier, records: records.length };
    const text = listing(name);
    const others = name.aliases.filter((alias) => ![name.name, text].some((own) => sameStart(alias, own)));
    return [{ text, see: false, ...line }, ...others.map((other) => ({ text: other, see: true, ...line }))];
  });
  const sorted = entries.sort((a, b) => byIndexOrder(a.text, b.text) || byCode(a.name.id, b.name.id));
  return underLetters(sorted, ({ text }) => text);
}

/** Ids of the names that have a page of their own, in order of id. */
export function dossierIds(ledger: Ledger, mentioned: Set<string>): string[] {
  return [...ledger.names.values()]
    .filter((name) => hasDossier(name, recordsOfName(ledger, name.id), mentioned.has(name.id)))
    .map(({ id }) => id);
}

/** A name as the index lists it: 'Brennick, Ada'. */
export function listing({ listed, name }: Name): string {
  return listed ?? name;
}

/** An alias that would stand beside its name in the index anyway. */
function sameStart(alias: string, name: string): boolean {
  const [first, second] = [alias, name].map((text) => fold(text).split(/[ ,]/)[0]);
  return first === second;
}
