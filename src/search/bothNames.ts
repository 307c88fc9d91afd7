import type { NameCard } from './nameCard.ts';

/** How many records one file of `/search/records/` holds. */
export const chunkSize = 24;

/** What concerns two names at once: the places of records among those of the ledger, the best first, and the passages. */
export function bothNames(one: NameCard, other: NameCard): { records: number[]; told: NameCard['told'] } {
  const rank = new Map(other.all.map((place, index) => [place, index]));
  const records = one.all.flatMap((place, index) => (rank.has(place) ? { place, rank: index + rank.get(place)! } : []));
  const told = new Set(other.told.map(([href]) => href));
  return {
    records: records.sort((a, b) => a.rank - b.rank).map(({ place }) => place),
    told: one.told.filter(([href]) => told.has(href)),
  };
}

/** The ways to part the words of a query in two, with or without a short word such as 'and' between them. */
export function splits(query: string): [string, string][] {
  const words = query
    .trim()
    .split(/[\s,+/&]+/)
    .filter(Boolean);
  if (words.length > 8) return [];
  return words.slice(1).flatMap((_, index): [string, string][] => {
    const [left, right] = [words.slice(0, index + 1), words.slice(index + 1)];
    const pairs: [string, string][] = [[left.join(' '), right.join(' ')]];
    if (right.length > 1 && right[0]!.length <= 3) pairs.push([left.join(' '), right.slice(1).join(' ')]);
    return pairs;
  });
}
