import { facets, type Choice, type Options } from './facets.ts';
import { builtSort, orders, type Sort } from './rowGroups.ts';

/** What is in view: which rows, and in what order. */
export interface View extends Choice {
  sort: Sort;
}

/** A value in the address that the ledger does not have. */
export interface Unknown {
  /** The word of the address: `place`. */
  name: string;
  value: string;
}

/** What an address asks for; what is unknown in it is left out and named. */
export function readAddress(search: string, options: Options): { view: View; unknown: Unknown[] } {
  const asked = new URLSearchParams(search);
  const view: View = { facets: {}, words: asked.get('q')?.trim() ?? '', sort: builtSort };
  const unknown: Unknown[] = [];
  for (const facet of facets) {
    const value = asked.get(facet);
    if (!value) continue;
    if (options[facet].some(({ id }) => id === value)) view.facets[facet] = value;
    else unknown.push({ name: facet, value });
  }
  const sort = asked.get('sort');
  const by = orders.find((order) => order === sort?.replace(/^-/, ''));
  if (by) view.sort = { by, down: sort!.startsWith('-') };
  else if (sort) unknown.push({ name: 'sort', value: sort });
  return { view, unknown };
}

/** The address of a view after the path: '?place=estmark&sort=-date', or nothing for the page as it is built. */
export function writeAddress({ facets: chosen, words, sort }: View): string {
  const asked = new URLSearchParams();
  for (const facet of facets) if (chosen[facet]) asked.set(facet, chosen[facet]);
  if (words.trim()) asked.set('q', words.trim());
  const order = `${sort.down ? '-' : ''}${sort.by}`;
  if (order !== builtSort.by) asked.set('sort', order);
  return asked.size ? `?${asked}` : '';
}
