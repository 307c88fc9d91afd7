/**
 * The indexes of the text, in the order in which they are asked: the first answer comes from the smallest. What stands
 * beside the story, and its notes, come later.
 */
export const indexes = ['story', 'beside', 'figure', 'record', 'source'] as const;

/** One of the indexes. */
export type TextIndex = (typeof indexes)[number];

/** `/pagefind/indexes.json`: which indexes there are, and the words that the first of them leaves out. */
export interface TextIndexes {
  indexes: string[];
  common: string[];
}

/** Something that the text search can find, at its own address. */
export interface SearchDocument {
  href: string;
  title: string;
  index: TextIndex;
  /** Where it is or what it is, in a few words. */
  note: string;
  /** What is searched beside the title, as HTML. */
  body: string;
}

/** A document as the page that Pagefind reads. The title is no part of the text that an excerpt is cut from. */
export function documentPage({ title, note, body }: SearchDocument, language: string): string {
  const meta = { title, note };
  const lines = Object.entries(meta).map(([key, text]) => `<p data-pagefind-meta="${key}">${escape(text)}</p>`);
  return (
    `<!doctype html><html lang="${language}"><body><main data-pagefind-body>` +
    `<div data-pagefind-ignore>${lines.join('')}</div>${body}</main></body></html>`
  );
}

/** A paragraph whose words count more than plain ones, or a plain one. */
export function paragraph(text: string, weight = 1): string {
  return `<p${weight === 1 ? '' : ` data-pagefind-weight="${weight}"`}>${escape(text)}</p>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
