import { withoutWords } from './commonWords.ts';
import { fetchJson, FetchTrouble } from './fetch-json.client.ts';
import { textQuery } from './hanPairs.ts';
import type { TextIndexes } from './searchDocument.ts';
import type { FoundPage } from './textLines.ts';

/** The groups of the text, in the order in which they are shown. */
export type TextGroup = 'passage' | 'figure' | 'record' | 'source';

/** Something that was found; `id` is how the filters know it. */
export interface Hit {
  id: string;
  data(): Promise<FoundPage>;
}

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  mergeIndex(path: string, options: object): Promise<void>;
  search(query: string | null, options: object): Promise<{ results: Hit[] }>;
}

// Titles first; then all words alike, so that a long record is no better an answer than a short passage.
const ranking = { pageLength: 0.6, termFrequency: 0.8, metaWeights: { title: 6, note: 0.5 } };
const later = { beside: 'passage', figure: 'figure', record: 'record', source: 'source' } as const;
let tries = 0;
let loading: Promise<Pagefind> | undefined;
let merging: Promise<void> | undefined;
let full: string[] = [];
let common = new Set<string>();

/** Fetches Pagefind and the index of the story once; after a failure the next call tries again. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= fetchPagefind().catch(async (error: unknown) => {
    loading = undefined;
    const entry = await fetch('/pagefind/pagefind-entry.json').catch(() => undefined);
    throw entry?.status === 404 ? new FetchTrouble('missing') : error;
  });
  return loading;
}

/**
 * What a group has for a query, the best first; null finds all. Later spellings add what the ones before did not find.
 * Until `loadRest`, only the story is looked in.
 */
export async function searchText(group: TextGroup, spellings: (string | null)[]): Promise<Hit[]> {
  const pagefind = await loadPagefind();
  const found = new Map<string, Hit>();
  for (const spelling of spellings) {
    const { results } = await pagefind.search(spelling && textQuery(asked(spelling)), { filters: { in: group } });
    for (const hit of results) if (!found.has(hit.id)) found.set(hit.id, hit);
  }
  return [...found.values()];
}

/** What is looked up of a query, once Pagefind is there: not the words that tell no passages apart. */
export function asked(query: string): string {
  return withoutWords(query, common);
}

/** Fetches the indexes of all else, once. */
export function loadRest(): Promise<void> {
  merging ??= mergeRest().catch((error: unknown) => {
    merging = loading = undefined;
    throw error;
  });
  return merging;
}

async function mergeRest(): Promise<void> {
  const pagefind = await loadPagefind();
  for (const [index, group] of Object.entries(later).filter(([name]) => full.includes(name))) {
    const indexWeight = index === 'beside' ? 0.5 : 1;
    await pagefind.mergeIndex(`/pagefind/${index}/`, { ...settings, indexWeight, mergeFilter: { in: group } });
  }
}

const settings = { baseUrl: '/', excerptLength: 18, ranking };

async function fetchPagefind(): Promise<Pagefind> {
  // Browsers remember a module that failed by its address.
  const address = `/pagefind/pagefind.js${tries ? `?${tries}` : ''}`;
  tries++;
  const [{ createInstance }, indexes] = (await Promise.all([
    import(/* @vite-ignore */ address),
    fetchJson<TextIndexes>('/pagefind/indexes.json'),
  ])) as [{ createInstance(options: object): Pagefind }, TextIndexes];
  full = indexes.indexes;
  common = new Set(indexes.common);
  // Without its worker, Pagefind is 11 kB less to fetch, and the indexes are small.
  const pagefind = createInstance({ basePath: '/pagefind/', noWorker: true });
  await pagefind.init();
  await pagefind.options({ ...settings, mergeFilter: { in: 'passage' } });
  return pagefind;
}
