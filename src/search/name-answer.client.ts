import { splits, bothNames } from './bothNames.ts';
import { fetchJson } from './fetch-json.client.ts';
import { withSlips, type NameMatch } from './matchNames.ts';
import { cardOf, cardOfBoth, chunksOf, namesGroup } from './nameAnswer.ts';
import type { NameCard, RecordRow } from './nameCard.ts';
import { findNames, findNear, findTwo } from './names-index.client.ts';
import type { Card, ResultGroup } from './results.ts';

/** What the names have for a query. */
export interface NameAnswer {
  card?: Card;
  groups: ResultGroup[];
  /** Other words for what the query means, to be looked up in the text: first the name itself. */
  spellings: string[];
  /** True where the names are only spelt alike, so that the query may mean something else. */
  near: boolean;
}

const recordsShown = 3;

/** Answers a query by names: one, two at once, or those spelt most like it. */
export async function answerByName(query: string): Promise<NameAnswer> {
  const exact = await findNames(query);
  if (exact.length) return answerOne(query, exact);
  const pairs = splits(query);
  const both = pairs.length && (await findTwo(pairs, findNames));
  if (both) return answerBoth(both);
  const near = await findNear(query);
  if (near.length) return answerOne(query, near);
  const nearly = pairs.length && (await findTwo(pairs, findEither));
  return nearly ? answerBoth(nearly) : { groups: [], spellings: [], near: false };
}

async function findEither(query: string): Promise<NameMatch[]> {
  const exact = await findNames(query);
  return exact.length ? exact : findNear(query);
}

async function answerOne(query: string, [best, ...others]: NameMatch[]): Promise<NameAnswer> {
  const { row, form, rank } = best!;
  const near = rank >= withSlips;
  const isOtherForm = rank === 0 && form !== row[1];
  return {
    card: cardOf(query, best!, await fetchJson<NameCard>(`/search/cards/${row[0]}.json`)),
    groups: others.length ? [namesGroup(others, near ? 'Spelt alike' : 'Names')] : [],
    spellings: near ? [...new Set([form, row[1]])] : isOtherForm ? [row[1]] : [],
    near,
  };
}

async function answerBoth(pair: [NameMatch, NameMatch]): Promise<NameAnswer> {
  const fetched = pair.map(({ row }) => fetchJson<NameCard>(`/search/cards/${row[0]}.json`));
  const cards = (await Promise.all(fetched)) as [NameCard, NameCard];
  const places = chunksOf(bothNames(...cards).records.slice(0, recordsShown));
  const rows = places.map(async ({ chunk, place }) => {
    const records = await fetchJson<RecordRow[]>(`/search/records/${chunk}.json`);
    return records[place]!;
  });
  const near = pair.some(({ rank }) => rank >= withSlips);
  return {
    card: cardOfBoth(pair, cards, await Promise.all(rows)),
    groups: [namesGroup(pair)],
    spellings: near ? [pair.map(({ row, form, rank }) => (rank >= withSlips ? form : row[1])).join(' ')] : [],
    near: false,
  };
}
