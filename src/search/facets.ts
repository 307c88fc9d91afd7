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

/** What the reader has chosen: for each filter, ids of which a document has to have one. */
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
  const wanted = facets.map((facet) => {
    const ids = choice[facet] ?? [];
    return ids.length ? new Set(ids.map((id) => options[facet].findIndex(([option]) => option === id))) : undefined;
  });
  const counts = facets.map((facet) => options[facet].map(() => 0));
  const left = found.filter(({ id }) => {
    const [, ...values] = rowOf.get(id) ?? [id, ...facets.map(() => [])];
    const misses = wanted.flatMap((set, at) => (set && !values[at]!.some((value) => set.has(value)) ? [at] : []));
    // An option is counted as if its own filter had no choice yet, since choosing one more there finds more.
    for (const [at, own] of values.entries()) {
      if (misses.every((miss) => miss === at)) for (const value of own) counts[at]![value]!++;
    }
    return !misses.length;
  });
  return { left, counts: Object.fromEntries(facets.map((facet, at) => [facet, counts[at]!])) as FacetCounts };
}
