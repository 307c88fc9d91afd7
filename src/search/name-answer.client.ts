import { splits, bothNames } from './bothNames.ts';
import { fold, isUnspaced } from './fold.ts';
import { fetchJson } from './fetch-json.client.ts';
import { withSlips, type NameMatch } from './matchNames.ts';
import { cardOf, cardOfBoth, chunksOf, namesGroup } from './nameAnswer.ts';
import type { NameCard, RecordRow } from './nameCard.ts';
import { findClose, findNames, findNear, findTwo } from './names-index.client.ts';
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
  const both = await answerTwo(pairs, findWhole);
  if (both) return both;
  const near = await findNear(query);
  if (near.length) return answerOne(query, near);
  return (await answerTwo(pairs, findEither, findNear)) ?? { groups: [], spellings: [], near: false };
}

/** Names of which the query is whole words: beside another name, a beginning may mean anything. */
async function findWhole(query: string): Promise<NameMatch[]> {
  const words = fold(query).split(' ');
  const found = await findNames(query);
  return found.filter(({ form }) => words.every((word) => fold(form).split(' ').includes(word) || isUnspaced(word)));
}

async function findEither(query: string): Promise<NameMatch[]> {
  const exact = await findWhole(query);
  return exact.length ? exact : findClose(query);
}

async function answerOne(query: string, [best, ...others]: NameMatch[]): Promise<NameAnswer> {
  const { row, form, rank } = best!;
  const near = rank >= withSlips;
  const isOtherForm = rank === 0 && form !== row[1];
  return {
    card: cardOf(query, best!, await fetchJson<NameCard>(`/search/cards/${row[0]}.json`)),
    groups: others.length ? [namesGroup(others, near ? 'Spelt alike' : 'Names')] : [],
    spellings: near ? [...new Set([row[1], form])] : isOtherForm ? [row[1]] : [],
    near,
  };
}

/** The answer to two names; none where the query is not two, or nothing concerns both. */
async function answerTwo(
  pairs: [string, string][],
  find: (query: string) => Promise<NameMatch[]>,
  findMore?: (query: string) => Promise<NameMatch[]>,
): Promise<NameAnswer | undefined> {
  const pair = await findTwo(pairs, find, findMore);
  if (!pair) return undefined;
  const fetched = pair.map(({ row }) => fetchJson<NameCard>(`/search/cards/${row[0]}.json`));
  const cards = (await Promise.all(fetched)) as [NameCard, NameCard];
  const places = chunksOf(bothNames(...cards).records.slice(0, recordsShown));
  const rows = places.map(async ({ chunk, place }) => {
    const records = await fetchJson<RecordRow[]>(`/search/records/${chunk}.json`);
    return records[place]!;
  });
  const card = cardOfBoth(pair, cards, await Promise.all(rows));
  if (!card) return undefined;
  const near = pair.some(({ rank }) => rank >= withSlips);
  return {
    card,
    groups: [namesGroup(pair)],
    spellings: near ? [pair.map(({ row, form, rank }) => (rank >= withSlips ? form : row[1])).join(' ')] : [],
    near: false,
  };
}
