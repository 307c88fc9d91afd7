import type { Ledger } from '../ledger/model.ts';

/** A name in a text. */
export interface NameAt {
  /** Id of the name. */
  id: string;
  index: number;
  length: number;
}

/** Finds names in a text, in order and without overlaps: the longest that fits, exact case, whole words. */
export type NameFinder = (text: string) => NameAt[];

const finders = new WeakMap<Ledger, NameFinder>();

/** The finder of a ledger's names, aliases and native names; kept with the ledger. */
export function nameFinder(ledger: Ledger): NameFinder {
  const kept = finders.get(ledger) ?? makeFinder(ledger);
  finders.set(ledger, kept);
  return kept;
}

function makeFinder(ledger: Ledger): NameFinder {
  const ids = new Map<string, string>();
  for (const { id, name, aliases, native } of ledger.names.values()) {
    for (const text of [name, ...aliases, ...native.map((one) => one.text)]) {
      if (!ids.has(plain(text))) ids.set(plain(text), id);
    }
  }
  if (!ids.size) return () => [];
  const longestFirst = [...ids.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const words = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(pattern).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) =>
    [...text.matchAll(words)].flatMap(({ 0: match, index }) => {
      const id = ids.get(plain(match));
      return id ? [{ id, index, length: match.length }] : [];
    });
}

function pattern(name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return escaped.replaceAll("'", "['’]").replaceAll(' ', '\\s+');
}

function plain(text: string): string {
  return text.replaceAll('’', "'").replace(/\s+/g, ' ');
}
