/** What results can be filtered by, in the order of the form; each is a word of the address too. */
export const facets = ['kind', 'place', 'organisation', 'status', 'month'] as const;

/** One of the filters. */
export type Facet = (typeof facets)[number];

/** The values of a document, for each filter as places in its options; first the id by which the text search calls it. */
export type FilterRow = [id: string, ...values: number[][]];

/** `/search/filters.json`: fetched where filters are in use or on show. */
export interface FilterData {
  options: Record<Facet, [id: string, label: string][]>;
  rows: FilterRow[];
}

/** Filters of which a document has several values: two choices mean both. In the others they mean either. */
const combining = new Set<Facet>(['place', 'organisation']);

/** What the reader has chosen: for each filter, ids of its options. */
export type Choice = Partial<Record<Facet, string[]>>;

/** How many documents each option would leave, in the order of the options. */
export type FacetCounts = Record<Facet, number[]>;

/** Whether anything is chosen. */
export function isFiltered(choice: Choice): boolean {
  return facets.some((facet) => choice[facet]?.length);
}

/** Those of the documents that a choice leaves, and what each further option would leave of them. */
export function filtered<Found extends { id: string }>(
  found: Found[],
  choice: Choice,
  { options, rows }: FilterData,
): { left: Found[]; counts: FacetCounts } {
  const rowOf = new Map(rows.map((row) => [row[0], row]));
  const wanted = facets.map((facet) =>
    (choice[facet] ?? []).map((id) => options[facet].findIndex(([option]) => option === id)),
  );
  const meets = (at: number, values: number[]) =>
    !wanted[at]!.length ||
    wanted[at]![combining.has(facets[at]!) ? 'every' : 'some']((value) => values.includes(value));
  const counts = facets.map((facet) => options[facet].map(() => 0));
  const left = found.filter(({ id }) => {
    const [, ...values] = rowOf.get(id) ?? [id, ...facets.map(() => [])];
    const misses = facets.flatMap((_, at) => (meets(at, values[at]!) ? [] : [at]));
    for (const [at, own] of values.entries()) {
      // Where one more choice finds more, an option is counted as if its own filter had none yet.
      const isLeft = combining.has(facets[at]!) ? !misses.length : misses.every((miss) => miss === at);
      if (isLeft) for (const value of own) counts[at]![value]!++;
    }
    return !misses.length;
  });
  return { left, counts: Object.fromEntries(facets.map((facet, at) => [facet, counts[at]!])) as FacetCounts };
}
