import { facets, type Choice } from './facets.ts';

/** What a search asks for. */
export interface Asked {
  query: string;
  choice: Choice;
}

/** What an address asks for: '?q=rope&place=estmark&place=arland'. Values are taken as they come. */
export function readAddress(search: string): Asked {
  const asked = new URLSearchParams(search);
  const chosen = facets.map((facet) => [facet, [...new Set(asked.getAll(facet).filter(Boolean))]] as const);
  return { query: asked.get('q')?.trim() ?? '', choice: Object.fromEntries(chosen.filter(([, ids]) => ids.length)) };
}

/** The words after the path that ask for this, without the sign before them; nothing where nothing is asked. */
export function writeAddress({ query, choice }: Asked): string {
  const asked = new URLSearchParams();
  if (query.trim()) asked.set('q', query.trim());
  for (const facet of facets) for (const id of choice[facet] ?? []) asked.append(facet, id);
  return asked.toString();
}

/** The page of a search. The query stands after `#`, which no server is sent; the page itself then shows it after `?`. */
export function searchHref(asked: Asked): string {
  const words = writeAddress(asked);
  return words ? `/search/#${words}` : '/search/';
}
