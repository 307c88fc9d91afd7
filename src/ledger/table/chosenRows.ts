import { facets, type Choice, type Facet, type Options, type Values } from './facets.ts';
import { plainWords } from './plainWords.ts';

/** What has to be known of a row to choose it. */
export interface Choosable {
  values: Values;
  /** Plain words, parted by spaces. */
  words: string;
}

/** The rows that fit a choice, and what would fit if one filter were another. */
export interface Chosen<Row> {
  rows: Row[];
  /** For each filter, how many rows each of its options would show beside the other filters. */
  counts: Record<Facet, number[]>;
  /** How many rows there would be without one of the filters. */
  without: Record<Facet | 'words', number>;
}

/** Goes through all rows once: a row that only one filter keeps out still counts for that filter's own options. */
export function chosenRows<Row extends Choosable>(rows: Row[], choice: Choice, options: Options): Chosen<Row> {
  const wanted = facets.flatMap((facet) => {
    const id = choice.facets[facet];
    return id === undefined ? [] : [{ facet, index: options[facet].findIndex((option) => option.id === id) }];
  });
  const words = plainWords(choice.words).split(' ').filter(Boolean);
  const chosen: Row[] = [];
  const counts = Object.fromEntries(
    facets.map((facet) => [facet, options[facet].map(() => 0)]),
  ) as Chosen<Row>['counts'];
  const without = Object.fromEntries([...facets, 'words'].map((facet) => [facet, 0])) as Chosen<Row>['without'];
  for (const row of rows) {
    const against: (Facet | 'words')[] = wanted
      .filter(({ facet, index }) => !row.values[facet].includes(index))
      .map(({ facet }) => facet);
    if (against.length < 2 && !hasWords(row, words)) against.push('words');
    if (against.length > 1) continue;
    const [only] = against;
    if (!only) chosen.push(row);
    for (const facet of facets) {
      if (!only || only === facet) for (const index of row.values[facet]) counts[facet][index]!++;
    }
    for (const facet of [...facets, 'words'] as const) if (!only || only === facet) without[facet]++;
  }
  return { rows: chosen, counts, without };
}

/** Whether each of the words begins a word of the row. */
function hasWords({ words }: Choosable, wanted: string[]): boolean {
  return wanted.every((word) => ` ${words}`.includes(` ${word}`));
}
