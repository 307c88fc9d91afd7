/** What the table can be filtered by, in the order of the form; each is a word of the address too. */
export const facets = ['place', 'organisation', 'kind', 'status', 'goods', 'acquired'] as const;

/** One of the filters. */
export type Facet = (typeof facets)[number];

/** What can be chosen in a filter. */
export interface Option {
  /** What stands in the address. */
  id: string;
  label: string;
  /** The heading under which the option stands; organisations only. */
  group?: string;
  /** More than one of it, as the first word of a heading; kinds only. */
  plural?: string;
}

/** The options of each filter, in the order in which they are offered and in which the table is sorted. */
export type Options = Record<Facet, Option[]>;

/** For each filter, the places of a row's values in the list of options. */
export type Values = Record<Facet, number[]>;

/** What the reader has chosen. */
export interface Choice {
  /** For each filter in use, the id of an option. */
  facets: Partial<Record<Facet, string>>;
  /** The words that were typed. */
  words: string;
}
