/** What a reader selected, and what stands beside it in the text without being a part of it. */
export interface Selected {
  /** The selected words in their order, cut wherever something foreign stood between them, such as the number of a note. */
  runs: string[];
  /** The address of the nearest place that has one. */
  href: string;
  /** Of the section, and of the story. */
  titles: string[];
}

/** Up to so many words are named whole; of more, the first and the last. */
const whole = 8;
const ends = 4;

/** A quotation to pass on: the words, where they stand, and an address that opens at them. */
export function quotationText({ runs, href, titles }: Selected): string {
  return `‘${runs.join(' ')}’\n${[...new Set(titles)].join(', ')}\n${quotationHref(runs, href)}`;
}

/**
 * An address that marks the selected words, where the browser knows text fragments; elsewhere its paragraph opens. Words are
 * taken from one run each, since a fragment that bridges something foreign is not found.
 */
export function quotationHref(runs: string[], href: string): string {
  const words = runs.map((run) => run.split(' '));
  const [first, last] = [words[0]!, words.at(-1)!];
  const text =
    runs.length === 1 && first.length <= whole
      ? encode(first)
      : `${encode(first.slice(0, ends))},${encode(last.slice(-ends))}`;
  return `${href}${href.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** Hyphens and commas mean something in a fragment. */
function encode(words: string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
