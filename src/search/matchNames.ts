import { fold, isUnspaced } from './fold.ts';
import { slipsAllowed, slipsBetween } from './slips.ts';

/** A name as a part of the index lists it; without `record`, its page is its dossier. */
export type NameRow = [id: string, name: string, kind: string, records: number, record: string, ...forms: string[]];

/** A name that answers a query. */
export interface NameMatch {
  row: NameRow;
  /** The form that the query met: the name itself or one of its other forms. */
  form: string;
  /** How well: 0 the whole form, 1 its beginning, 2 the beginnings of words in it, more with slips of the pen. */
  rank: number;
}

/** The rank from which on a match has slips in it. */
export const withSlips = 3;

const long = 8;

/** The page of a name: its dossier, or the one record that names it. */
export function nameHref([id, , , , record]: NameRow): string {
  return record || `/names/${id}/`;
}

/** The names of which a form has words that begin with the words of the query, the best first. */
export function matchNames(query: string, rows: NameRow[]): NameMatch[] {
  const wanted = fold(query);
  return wanted ? best(rows, (form) => rankOf(wanted, form)) : [];
}

/** The names spelt most like a query, through one slip of the pen or two; the nearest first. */
export function nearNames(query: string, rows: NameRow[]): NameMatch[] {
  const wanted = fold(query);
  const allowed = slipsAllowed(wanted);
  return allowed ? best(rows, (form) => rankWithSlips(wanted, form, allowed)) : [];
}

/** Each name once, with its best form, the best first. */
function sorted(matches: NameMatch[]): NameMatch[] {
  const byName = new Map<string, NameMatch>();
  for (const match of matches.sort(
    (a, b) => cost(a) - cost(b) || b.row[3] - a.row[3] || (a.row[1] < b.row[1] ? -1 : 1),
  ))
    if (!byName.has(match.row[0])) byName.set(match.row[0], match);
  return [...byName.values()];
}

function best(rows: NameRow[], rank: (form: string) => number | undefined): NameMatch[] {
  const matches = rows.flatMap((row) => {
    const [, name, , , , ...forms] = row;
    return [name, ...forms].flatMap((form) => {
      const found = rank(fold(form));
      return found === undefined ? [] : { row, form, rank: found };
    });
  });
  return sorted(matches);
}

function rankOf(wanted: string, form: string): number | undefined {
  if (form === wanted) return 0;
  if (form.startsWith(wanted)) return 1;
  const words = form.split(' ');
  const begins = (word: string, part: string) => (isUnspaced(part) ? word.includes(part) : word.startsWith(part));
  return wanted.split(' ').every((part) => words.some((word) => begins(word, part))) ? 2 : undefined;
}

/**
 * 3 and a part of 1 for each slip. As many words are compared as the query has; only a long query may be the beginning of
 * one, or any short word would be a slip of something.
 */
function rankWithSlips(wanted: string, form: string, allowed: number): number | undefined {
  const count = wanted.split(' ').length;
  const words = form.split(' ');
  const ranks = words.flatMap((_, start) => {
    const rest = words.slice(start);
    const { toWhole } = slipsBetween(wanted, rest.slice(0, count).join(' '));
    // The first letter is the one that is rarest wrong.
    const left = Math.min(0.1, (words.length - count) / 50) + (rest[0]![0] === wanted[0] ? 0 : 0.02);
    if (toWhole <= allowed) return withSlips + toWhole / 4 + left;
    const { toBeginning } = slipsBetween(wanted, rest.join(' '));
    return wanted.length >= long && toBeginning <= allowed ? withSlips + toBeginning / 4 + left + 0.12 : [];
  });
  return ranks.length ? Math.min(...ranks) : undefined;
}

// At the same rank the name itself comes before its other forms; where there are slips, the nearer form does.
function cost({ row, form, rank }: NameMatch): number {
  return rank + (form === row[1] ? 0 : rank < withSlips ? 0.5 : 0.01);
}
