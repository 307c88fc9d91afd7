import { byCode } from './byCode.ts';

/** Letters without marks, in lower case, without a leading article: what an index sorts by. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/^the /, '');
}

/** Compares two texts as an index does, and by their code units where that leaves them alike. */
export function byIndexOrder(a: string, b: string): number {
  return byCode(fold(a), fold(b)) || byCode(a, b);
}

/** What stands under each letter, A to Z; `#`, for texts that begin otherwise, comes last. */
export function underLetters<Entry>(
  entries: Entry[],
  textOf: (entry: Entry) => string,
): { letter: string; entries: Entry[] }[] {
  const letters = Map.groupBy(entries, (entry) => letterOf(textOf(entry)));
  return [...letters]
    .map(([letter, under]) => ({ letter, entries: under }))
    .sort((a, b) => Number(a.letter === '#') - Number(b.letter === '#') || byCode(a.letter, b.letter));
}

/** The anchor of a letter's heading. */
export function letterAnchor(letter: string): string {
  return letter === '#' ? 'other' : letter.toLowerCase();
}

function letterOf(text: string): string {
  const letter = fold(text).charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '#';
}
