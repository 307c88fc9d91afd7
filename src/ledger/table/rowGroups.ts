import { byCode } from '../byCode.ts';
import { formatDate } from '../formats.ts';
import { capitalised } from '../labels.ts';
import type { Facet, Options, Values } from './facets.ts';
import { plainWords } from './plainWords.ts';

/** What the table can be sorted by; each is a word of the address too. */
export const orders = ['date', 'title', 'place', 'kind', 'status'] as const;

/** The order of the table. */
export interface Sort {
  by: (typeof orders)[number];
  /** True for the latest date, or the end of the alphabet, first. */
  down: boolean;
}

/** The order in which the page is built. */
export const builtSort: Sort = { by: 'date', down: false };

/** What has to be known of a row to place it. */
export interface Placeable {
  /** As exact as it is known. */
  date: string;
  title: string;
  values: Values;
}

/** Rows that stand under one heading. */
export interface RowGroup<Row> {
  /** The heading's id on the page. */
  id: string;
  label: string;
  /** In the list of groups, the heading above it and what is left to say under that: the year, and the month alone. */
  under?: { label: string; short: string };
  rows: Row[];
}

interface Place {
  key: string | number;
  group: Omit<RowGroup<never>, 'rows'>;
}

/**
 * Rows in order, under headings that follow the order: months, letters, places, kinds or certainties. What comes first
 * among equals is what came first in `rows`, which is in order of date.
 */
export function rowGroups<Row extends Placeable>(rows: Row[], { by, down }: Sort, options: Options): RowGroup<Row>[] {
  const placeOf = placers[by];
  const placed = rows.map((row) => ({ row, ...placeOf(row, options) }));
  placed.sort((a, b) => (down ? -1 : 1) * compare(a.key, b.key));
  const groups = new Map<string, RowGroup<Row>>();
  for (const { row, group } of placed) {
    const known = groups.get(group.id);
    if (known) known.rows.push(row);
    else groups.set(group.id, { ...group, rows: [row] });
  }
  return [...groups.values()];
}

const placers: Record<Sort['by'], (row: Placeable, options: Options) => Place> = {
  date: ({ date }) => ({ key: date, group: monthOf(date) }),
  title: ({ title }) => {
    const key = plainWords(title);
    const letter = /^[a-z]/.test(key) ? key.charAt(0).toUpperCase() : '#';
    return { key, group: { id: `title-${letter === '#' ? 'other' : letter.toLowerCase()}`, label: letter } };
  },
  place: (row, options) => byOption('place', row, options, 'No single country'),
  kind: (row, options) => byOption('kind', row, options, ''),
  status: (row, options) => byOption('status', row, options, ''),
};

/** A record of more than one place stands under the first, where it happened. */
function byOption(facet: Facet, { values }: Placeable, options: Options, none: string): Place {
  const index = values[facet][0] ?? options[facet].length;
  const option = options[facet][index];
  const label = option ? capitalised(option.label) : none;
  return { key: index, group: { id: `${facet}-${option?.id ?? 'none'}`, label } };
}

function monthOf(date: string): Place['group'] {
  const month = date.slice(0, 7);
  const year = date.slice(0, 4);
  const short = month === year ? 'whole year' : formatDate(month).slice(0, -' 2020'.length);
  return { id: `m-${month}`, label: formatDate(month), under: { label: year, short } };
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' ? a - Number(b) : byCode(a, String(b));
}
