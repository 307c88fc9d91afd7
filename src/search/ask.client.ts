import { isFiltered, type Choice } from './facets.ts';
import { whyOf } from './fetch-json.client.ts';
import { answerByName, type NameAnswer } from './name-answer.client.ts';
import type { Answer } from './results.ts';

/** How a question is put. */
export interface Question {
  query: string;
  choice: Choice;
  /** How many results of each group are wanted. */
  shown: Partial<Record<string, number>>;
  /** Called with each further part of the answer. */
  show: (answer: Answer) => void;
  /** False once the reader has gone on to another question. */
  isLatest: () => boolean;
}

const pause = 140;
const none: NameAnswer = { groups: [], spellings: [], near: false };

/** Answers a question in parts: first by name, which takes a few small files, then from the text. */
export async function ask({ query, choice, shown, show, isLatest }: Question): Promise<void> {
  const answer: Answer = { query, groups: [], done: false };
  if (!query && !isFiltered(choice)) return show({ ...answer, done: true });
  const names = await answerByName(query).catch((error: unknown) => {
    answer.trouble = { what: 'names', why: whyOf(error) };
    return none;
  });
  if (!isLatest()) return;
  Object.assign(answer, { card: names.card, groups: names.groups });
  if (import.meta.env.DEV) return show({ ...answer, done: true });
  show({ ...answer });
  await new Promise((resolve) => setTimeout(resolve, pause));
  if (!isLatest()) return;
  try {
    // Only now, so that the first answer by name is not kept waiting by the 100 kB of the text search.
    const { textGroups } = await import('./text-groups.client.ts');
    for await (const { groups, found, hits, done } of textGroups({ query, choice, shown }, names)) {
      if (!isLatest()) return;
      // A word that the text knows as it was typed is no slip of the pen.
      const isTopic = names.near && found && !query.includes(' ');
      const alike = isTopic ? [{ ...nearGroup(names), id: 'names' }] : names.groups;
      const card = isTopic ? undefined : names.card;
      Object.assign(answer, { card, groups: isTopic ? [...groups, ...alike] : [...alike, ...groups], hits, done });
      show({ ...answer });
    }
  } catch (error) {
    answer.trouble ??= { what: 'text', why: whyOf(error) };
    if (isLatest()) show({ ...answer, done: true });
  }
}

function nearGroup({ card, groups }: NameAnswer) {
  const lines = [...(card ? [{ href: card.href, title: card.title }] : []), ...groups.flatMap((group) => group.lines)];
  return { title: 'Perhaps you meant', lines, count: lines.length };
}
