import { answers, pageLine, storyLines, type FoundPage } from './foundLines.ts';
import type { TextFound } from './resultGroups.ts';

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string, options: object): Promise<{ results: { data(): Promise<FoundPage> }[] }>;
}

const shown = 5;
let tries = 0;
let loading: Promise<Pagefind> | undefined;

/** Fetches Pagefind once; after a failure the next call tries again. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= fetchPagefind().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/**
 * Looks a query up in the sections, and in the records and figures.
 * @param spellings other names for what the query means, tried in turn for a group in which the query is nowhere
 */
export async function searchText(query: string, spellings: string[]): Promise<TextFound> {
  const pagefind = await loadPagefind();
  // One filter with one value: with more, Pagefind writes them in another order at every build.
  const find = async (filters: object) => {
    for (const spelling of [query, ...spellings]) {
      const { results } = await pagefind.search(spelling, { filters });
      const pages = await Promise.all(results.slice(0, shown).map((found) => found.data()));
      const good = pages.filter((page) => answers(spelling, page));
      if (good.length) return { pages: good, count: results.length, spelling };
    }
    return { pages: [], count: 0, spelling: query };
  };
  const [story, records] = await Promise.all([find({ in: 'story' }), find({ not: { in: 'story' } })]);
  return {
    story: { lines: storyLines(story.pages), spelling: story.spelling },
    records: { lines: records.pages.map(pageLine), count: records.count, spelling: records.spelling },
  };
}

async function fetchPagefind(): Promise<Pagefind> {
  // Browsers remember a module that failed by its address.
  const address = `/pagefind/pagefind.js${tries ? `?${tries}` : ''}`;
  tries++;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: '/', excerptLength: 18 });
  await pagefind.init();
  return pagefind;
}
