/** A piece of an excerpt. */
export interface Piece {
  text: string;
  /** True where it is what the reader looked for. */
  met: boolean;
}

/** A result as it is shown. */
export interface Line {
  href: string;
  title: string;
  /** What or where it is, in a few words. */
  note?: string;
  excerpt?: Piece[];
}

/** The answer to a name, or to two: what a reader would look for on its page. */
export interface Card extends Line {
  about: string;
  /** Counts by certainty, and other short facts, as text. */
  facts: string[];
  figures: { amount: string; what: string }[];
  /** The records that say most, and for two names the passages that concern both. */
  lines: Line[];
}

/** Results of one sort under their heading. */
export interface ResultGroup {
  id: string;
  title: string;
  lines: Line[];
  /** How many there are in all. */
  count: number;
}

/** Why something could not be searched. */
export type Trouble = 'offline' | 'missing' | 'failed';

/** All that is known of an answer so far. */
export interface Answer {
  query: string;
  card?: Card;
  groups: ResultGroup[];
  /** By id, all that was found in the text, for the counts of the filters. */
  hits?: { id: string }[];
  /** What could not be searched, and why. */
  trouble?: { what: 'names' | 'text'; why: Trouble };
  /** True when nothing more will come. */
  done: boolean;
}

/** How many results there are, group by group, as a sentence to be heard. */
export function countsOf({ card, groups }: Answer): string {
  const parts = groups.filter(({ lines }) => lines.length).map(({ title, count }) => `${title}: ${count}`);
  return [...(card ? [card.title] : []), ...parts].join('. ');
}

/** What is said above the results: how to begin, what is amiss, or that nothing was found, each with a way on. */
export function sentenceOf({ query, card, groups, trouble, done }: Answer, isDev = false): string {
  if (!query && !groups.length && !trouble) return 'Type a country, a company, or any word of the story.';
  if (isDev && trouble?.what !== 'names')
    return 'The text is searched in a built site only: run npm start. Names can be found here.';
  if (trouble) return troubles[trouble.what][trouble.why];
  if (!done || card || groups.some(({ lines }) => lines.length)) return '';
  return `Nothing was found for “${query}”. Try fewer words, or another spelling; all names stand in the index.`;
}

const troubles: Record<'names' | 'text', Record<Trouble, string>> = {
  names: {
    offline: 'You are offline, so the names cannot be looked up. They can as soon as the connection is back.',
    missing: 'This site has no index of names to search. Its page of names lists them all.',
    failed: 'The names could not be loaded. Try again, or look in the index.',
  },
  text: {
    offline: 'You are offline, so the text cannot be searched. It can as soon as the connection is back.',
    missing: 'This site has no index of its text: a build makes it. Names can be found.',
    failed: 'The text could not be searched, because a download failed. Names can be found; try again.',
  },
};
