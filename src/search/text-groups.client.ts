import type { Question } from './ask.client.ts';
import { filtered, isFiltered, type FilterData } from './facets.ts';
import { fetchJson } from './fetch-json.client.ts';
import type { NameAnswer } from './name-answer.client.ts';
import type { Line, ResultGroup } from './results.ts';
import { asked, loadRest, searchText, type Hit, type TextGroup } from './text-search.client.ts';
import { answers, textLine } from './textLines.ts';

/** What the text has, as far as it has been searched. */
export interface TextAnswer {
  groups: ResultGroup[];
  /** True where the query itself, and no other spelling of it, stands in the text. */
  found: boolean;
  /** All that was found, for the counts of the filters. */
  hits: Hit[];
  done: boolean;
}

const titles: Record<TextGroup, string> = {
  passage: 'In the story',
  figure: 'Figures',
  record: 'Records',
  source: 'Sources',
};
const inOrder: TextGroup[] = ['passage', 'figure', 'record', 'source'];

/** Looks a query up in the text: first in the story alone, then in all else. */
export async function* textGroups(
  { query, choice, shown }: Pick<Question, 'query' | 'choice' | 'shown'>,
  { spellings, near }: Pick<NameAnswer, 'spellings' | 'near'>,
): AsyncGenerator<TextAnswer> {
  const data = isFiltered(choice) ? await filters() : undefined;
  const look = async (group: TextGroup, most = shown[group] ?? 3) => {
    const { lines, hits, count, spelling, found } = await lookIn(group, query, spellings, near, (all) => {
      const left = data ? filtered(all, choice, data).left : all;
      return { left, most };
    });
    return { group: { id: group, title: titles[group], lines, count }, spelling, hits, found };
  };
  // One passage is an answer; the others come with the rest.
  const story = await look('passage', 1);
  yield { groups: withSpellings(query, [story]), found: story.found, hits: story.hits, done: false };
  await loadRest();
  const looks = await Promise.all(inOrder.map((group) => look(group)));
  yield {
    groups: withSpellings(query, looks),
    found: looks.some(({ found }) => found),
    hits: looks.flatMap(({ hits }) => hits),
    done: true,
  };
}

/** Says where other words were looked up than the reader typed: once, at the first group of those that rest on them. */
function withSpellings(query: string, looks: { group: ResultGroup; spelling?: string }[]): ResultGroup[] {
  let said = query;
  return looks.map(({ group, spelling = query }) => {
    if (!group.lines.length || spelling === said) return group;
    said = spelling;
    return { ...group, title: `${group.title}, for “${spelling}”` };
  });
}

/** The filters with what they know of each document. */
export function filters(): Promise<FilterData> {
  return fetchJson<FilterData>('/search/filters.json');
}

async function lookIn(
  group: TextGroup,
  query: string,
  others: string[],
  near: boolean,
  choose: (hits: Hit[]) => { left: Hit[]; most: number },
) {
  // A name that is meant is looked up beside the query; one that is only spelt alike, in its stead where it is nowhere.
  const tries = near ? [[query], others] : [[...others, query]];
  for (const spellings of tries.filter((list) => list.length)) {
    const all = await searchText(group, query ? spellings : [null]);
    const { left, most } = choose(all);
    const pages = await Promise.all(left.slice(0, most).map((hit) => hit.data()));
    const good = query ? pages.filter((page) => spellings.some((spelling) => answers(asked(spelling), page))) : pages;
    if (!good.length && left.length) continue;
    const lines = apart(good.map(textLine));
    const count = left.length - (good.length - lines.length);
    if (lines.length) return { lines, hits: all, count, spelling: spellings[0], found: spellings.includes(query) };
  }
  return { lines: [], hits: [] as Hit[], count: 0, spelling: query, found: false };
}

/** Each address once: a passage and its notes stand at the same. */
function apart(lines: Line[]): Line[] {
  const places = lines.map(({ href }) => href.split('~')[0]);
  return lines.filter((_, index) => places.indexOf(places[index]) === index);
}
