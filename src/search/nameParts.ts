import { fold, isUnspaced } from './fold.ts';
import type { NameRow } from './matchNames.ts';
import { hexOf, partOf } from './partOf.ts';

/** A part of the names index: what one file holds. */
export interface NamePart {
  rows: NameRow[];
  /** Where the part is too large for one file: the names of its leaves; `rows` has only its most recorded names. */
  leaves?: string[];
}

/** How many names a part holds before it is cut into leaves, and how many of them it then keeps. */
const full = 64;
const kept = 24;
const deepest = 8;

/**
 * The index of names by the first letter of every word that can begin a query, so that an answer costs one small file.
 * A part that grows too large for that is cut by further letters.
 */
export function nameParts(rows: NameRow[]): Map<string, NamePart> {
  const parts = new Map<string, NamePart>();
  for (const letter of [...'abcdefghijklmnopqrstuvwxyz0', 'other']) {
    const own = rowsUnder(rows, (word) => partOf(word) === letter);
    if (own.length <= full) parts.set(letter, { rows: own });
    else {
      const leaves = letter === 'other' ? leavesByCharacter(own) : leavesOf(own, letter);
      parts.set(letter, {
        rows: own.toSorted((a, b) => b[3] - a[3]).slice(0, kept),
        leaves: leaves.map(([name]) => name),
      });
      for (const [name, under] of leaves) parts.set(name, { rows: under });
    }
  }
  return parts;
}

/**
 * The words of the index by their second letter, for queries whose first letter is a slip of the pen.
 * @returns `-o` with 'rope', 'town' and so on
 */
export function slipParts(rows: NameRow[]): Map<string, string[]> {
  const words = new Set(rows.flatMap(formsOf).flatMap(keysOf));
  const long = [...words].filter((word) => /^[a-z]{4}/.test(word)).sort();
  const byLetter = Map.groupBy(long, (word) => word[1]!);
  return new Map([...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [`-${letter}`, byLetter.get(letter) ?? []]));
}

/**
 * The words of each part that is cut, so that a query with a slip in it fetches those leaves alone that have a word like it.
 * @returns `s-` with 'sails', 'salt' and so on
 */
export function cutWords(rows: NameRow[], parts: Map<string, NamePart>): Map<string, string[]> {
  const words = [...new Set(rows.flatMap(formsOf).flatMap(keysOf))].filter((word) => /^[a-z]..+/.test(word)).sort();
  const cut = [...parts].filter(([letter, { leaves }]) => leaves && /^[a-z]$/.test(letter));
  return new Map(cut.map(([letter]) => [`${letter}-`, words.filter((word) => word.startsWith(letter))]));
}

function leavesOf(rows: NameRow[], prefix: string): [string, NameRow[]][] {
  const ends = rowsUnder(rows, (word) => word === prefix);
  const leaves: [string, NameRow[]][] = ends.length ? [[`${prefix}_`, ends]] : [];
  for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789') {
    const longer = prefix + letter;
    const own = rowsUnder(rows, (word) => word.startsWith(longer));
    if (own.length > full && longer.length < deepest) leaves.push(...leavesOf(own, longer));
    else if (own.length) leaves.push([longer, own]);
  }
  return leaves;
}

function leavesByCharacter(rows: NameRow[]): [string, NameRow[]][] {
  const words = rows.flatMap(formsOf).flatMap(keysOf);
  const names = new Set(words.filter((word) => partOf(word) === 'other').map(hexOf));
  return [...names].sort().map((name) => [name, rowsUnder(rows, (word) => hexOf(word) === name)]);
}

/** The names with a form that has such a word; of its other forms only those that have. */
function rowsUnder(rows: NameRow[], wanted: (word: string) => boolean): NameRow[] {
  return rows.flatMap((row): NameRow[] => {
    const [id, name, kind, records, record, ...forms] = row;
    const has = (form: string) => keysOf(form).some(wanted);
    const own = forms.filter(has);
    return own.length || has(name) ? [[id, name, kind, records, record, ...own]] : [];
  });
}

function formsOf([, name, , , , ...forms]: NameRow): string[] {
  return [name, ...forms];
}

/** The folded words that a query for a form can begin with: not 'of' and 'for', which names write small. */
function keysOf(form: string): string[] {
  const words = form.split(/[^\p{L}\p{M}\p{N}'’]+/u).filter(Boolean);
  const large = words.filter((word) => !/^\p{Ll}/u.test(word));
  const suffixes = (word: string) => [...word].map((_, at, letters) => letters.slice(at).join(''));
  return (large.length ? large : words).map(fold).flatMap((word) => (isUnspaced(word) ? suffixes(word) : word || []));
}
