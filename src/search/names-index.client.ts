import { fold } from './fold.ts';
import { fetchJson } from './fetch-json.client.ts';
import { matchNames, nearNames, type NameMatch, type NameRow } from './matchNames.ts';
import { leafOf, partOf } from './partOf.ts';
import type { NamePart } from './nameParts.ts';
import { slipsAllowed, slipsBetween } from './slips.ts';

/** The names that answer a query, the best first. */
export async function findNames(query: string): Promise<NameMatch[]> {
  const [key] = wordsOf(query);
  return key ? matchNames(query, await rowsFor(key)) : [];
}

/** The names spelt most like a query, the nearest first. */
export async function findNear(query: string): Promise<NameMatch[]> {
  const near = await findClose(query);
  if (near.length || !slipsAllowed(fold(query))) return near;
  const [key = '', ...words] = wordsOf(query);
  for (const word of words.filter(({ length }) => length > 2)) {
    const others = nearNames(query, await rowsFor(word));
    if (others.length) return others;
  }
  return nearNames(query, await rowsBySlips(key));
}

/** The names spelt most like a query whose first letter is right, which costs less to know. */
export async function findClose(query: string): Promise<NameMatch[]> {
  const [key] = wordsOf(query);
  const allowed = slipsAllowed(fold(query));
  return key && allowed ? nearNames(query, [...(await rowsFor(key)), ...(await leavesFor(key, allowed))]) : [];
}

/**
 * Two names that a query consists of, by the best way to part it; none where it does not.
 * @param findMore looks harder for the one, where only the other was found
 */
export async function findTwo(
  pairs: [string, string][],
  find: (query: string) => Promise<NameMatch[]>,
  findMore: (query: string) => Promise<NameMatch[]> = () => Promise.resolve([]),
): Promise<[NameMatch, NameMatch] | undefined> {
  const found = await Promise.all(
    pairs.map(async (pair) => {
      let [[one], [other]] = await Promise.all([find(pair[0]), find(pair[1])]);
      if (other && !one) [one] = await findMore(pair[0]);
      else if (one && !other) [other] = await findMore(pair[1]);
      return one && other && one.row[0] !== other.row[0] ? ([one, other] as [NameMatch, NameMatch]) : undefined;
    }),
  );
  const cost = ([one, other]: [NameMatch, NameMatch]) => one.rank + other.rank;
  return found.filter((pair) => pair !== undefined).sort((a, b) => cost(a) - cost(b))[0];
}

/** The words of a query, the longest first: the best key to the index. */
function wordsOf(query: string): string[] {
  return fold(query)
    .split(' ')
    .sort((a, b) => b.length - a.length);
}

/** The rows in which a word may be met: those of its part, and of its leaf where the part is cut. */
async function rowsFor(word: string): Promise<NameRow[]> {
  const { rows, leaves } = await loadPart(partOf(word));
  const leaf = leaves && leafOf(word, leaves);
  return leaf ? [...rows, ...(await loadPart(leaf)).rows] : rows;
}

/** Of a cut part, the leaves with words like one, for a slip may stand in the letters by which it is cut. */
async function leavesFor(word: string, allowed: number): Promise<NameRow[]> {
  const part = partOf(word);
  const { leaves } = await loadPart(part);
  if (!leaves || part === 'other') return [];
  const words = await fetchJson<string[]>(`/search/names/${part}-.json`);
  // A space may be missing after a shorter word.
  const near = words.filter((other) => word.startsWith(other) || slipsBetween(word, other).toBeginning <= allowed);
  const wanted = new Set(near.flatMap((other) => leafOf(other, leaves) ?? []));
  return (await Promise.all([...wanted].map(loadPart))).flatMap(({ rows }) => rows);
}

/**
 * The rows of words that are spelt like one whose first letter is a slip of the pen. Such a word still has the right letter
 * as its second where another stands first, as its first where one is missing, as its third where there is one too many.
 */
async function rowsBySlips(word: string): Promise<NameRow[]> {
  const letters = [...new Set([word[1], word[0], word[2]])].filter((letter) => letter && /[a-z]/.test(letter));
  const lists = await Promise.all(letters.map((letter) => fetchJson<string[]>(`/search/names/-${letter}.json`)));
  const allowed = slipsAllowed(word);
  const near = lists.flat().filter((other) => slipsBetween(word, other).toBeginning <= allowed);
  return (await Promise.all([...new Set(near)].slice(0, 6).map(rowsFor))).flat();
}

function loadPart(part: string): Promise<NamePart> {
  return fetchJson<NamePart>(`/search/names/${part}.json`);
}
