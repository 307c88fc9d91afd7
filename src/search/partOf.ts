/** The part in which words that begin like a folded word are: `a` to `z`, `0` for digits, `other`. */
export function partOf(word: string): string {
  return /^[a-z]/.test(word) ? word[0]! : /^\d/.test(word) ? '0' : 'other';
}

/** The leaf of a cut part in which a folded word is, if any. */
export function leafOf(word: string, leaves: string[]): string | undefined {
  if (partOf(word) === 'other') return leaves.find((leaf) => leaf === hexOf(word));
  const own = leaves.filter((leaf) => leaf === `${word}_` || word.startsWith(leaf));
  return own.sort((a, b) => b.length - a.length)[0];
}

/** The name of the leaf in which words that begin with a character without a plain letter are. */
export function hexOf(word: string): string {
  return `_${word.codePointAt(0)!.toString(16)}`;
}
