/** At most this many letters has a word that is taken for one that says nothing: 'the', 'from'. */
const short = 4;
/** In this share of the passages such a word stands at least. */
const share = 1 / 4;
/** From this many passages on, words can be told apart by how common they are. */
const fewest = 20;
// Private characters, which no text uses and no search takes for letters.
const veilStart = 0xe000;

/**
 * The short words that stand in so many texts that they tell none apart, in any language. A word that is somewhere written in
 * capitals is a name, and none of them.
 * @param texts as HTML
 */
export function commonWords(texts: string[]): string[] {
  if (texts.length < fewest) return [];
  const counts = new Map<string, number>();
  const names = new Set<string>();
  for (const text of texts) {
    const words = wordsIn(text);
    for (const word of words) if (word.length > 1 && word === word.toUpperCase()) names.add(word.toLowerCase());
    for (const word of new Set(words.map((word) => word.toLowerCase()))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const isCommon = ([word, count]: [string, number]) =>
    word.length <= short && /^\p{Ll}+$/u.test(word) && !names.has(word) && count >= share * texts.length;
  return [...counts]
    .filter(isCommon)
    .map(([word]) => word)
    .sort();
}

/** HTML in which words are written so that a search passes them by, and yet counts them. `unveiled` undoes it. */
export function veiled(html: string, words: Set<string>): string {
  return html
    .split(/(<[^>]+>)/)
    .map((piece, index) =>
      index % 2 ? piece : piece.replace(word, (one) => (words.has(one.toLowerCase()) ? veil(one) : one)),
    )
    .join('');
}

/** A text with the words that `veiled` hid. */
export function unveiled(text: string): string {
  return text.replace(/[\ue000-\uefff]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - veilStart));
}

/** A query without words that no search knows; whole where it has no others. */
export function withoutWords(query: string, words: Set<string>): string {
  const parts = query.split(/\s+/).filter(Boolean);
  const bare = (part: string) => part.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const left = parts.filter((part) => !words.has(bare(part)));
  if (!left.length || left.length === parts.length) return query;
  // Words of a phrase no longer stand side by side.
  return left.join(' ').replaceAll('"', '');
}

// Not a part of a compound, which is searched by its parts too.
const word = /(?<![\p{L}\p{N}’'&;-])\p{L}+(?![\p{L}\p{N}’'&-])/gu;

function wordsIn(html: string): string[] {
  return html.replace(/<[^>]+>/g, ' ').match(word) ?? [];
}

function veil(one: string): string {
  return [...one].map((letter) => String.fromCharCode(veilStart + letter.charCodeAt(0))).join('');
}
