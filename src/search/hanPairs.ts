import { isUnspaced } from './fold.ts';

/**
 * Text in which runs of a script without spaces are parted into pairs of neighbouring characters: a search by whole words
 * then finds any two that stand together. Done alike to what is searched and to the query.
 */
export function hanPairs(text: string): string {
  return text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3,}/gu, (run) => {
    const letters = [...run];
    return letters
      .slice(1)
      .map((letter, at) => letters[at]! + letter)
      .join(' ');
  });
}

/** The words of a query that are looked up in the text. */
export function textQuery(query: string): string {
  return isUnspaced(query) ? hanPairs(query) : query;
}
