const units = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const parts = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** Number words from zero to nineteen, and a dozen. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value) => [word, value] as const),
  ['dozen', 12],
]);

/** Twenty, thirty … ninety. */
export const tensWords: ReadonlyMap<string, number> = new Map(tens.map((word, index) => [word, (index + 2) * 10]));

/** Words that multiply the number before them. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);

/** Names of parts, singular and plural, with the number of parts in the whole. */
export const partWords: ReadonlyMap<string, number> = new Map(
  parts.flatMap(
    (word, index) =>
      [
        [word, index + 2],
        [word === 'half' ? 'halves' : `${word}s`, index + 2],
      ] as [string, number][],
  ),
);
