import { facets, type Facet, type Options, type Values } from '../../../src/ledger/table/facets.ts';

const known: Partial<Record<Facet, string[]>> = {
  place: ['estmark', 'oland'],
  organisation: ['orrin'],
  kind: ['recall', 'study'],
  status: ['confirmed', 'alleged'],
};

/** Options of an invented ledger; an option's label is its id with a capital. */
export const options = Object.fromEntries(
  facets.map((facet) => [facet, (known[facet] ?? []).map((id) => ({ id, label: id[0]!.toUpperCase() + id.slice(1) }))]),
) as Options;

/** A row of it, by the ids of its values. */
export function row(title: string, date: string, values: Partial<Record<Facet, string[]>>, words = '') {
  const places = facets.map((facet) => [
    facet,
    (values[facet] ?? []).map((id) => options[facet].findIndex((option) => option.id === id)),
  ]);
  return { title, date, values: Object.fromEntries(places) as Values, words };
}
