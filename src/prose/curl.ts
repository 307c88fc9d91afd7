import type { Root, RootContent, Text } from 'mdast';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';

const typesetter = unified().use(remarkSmartypants).freeze();

/**
 * Turns straight quotation marks, hyphen pairs and three stops into their printed forms, in place. It runs after the
 * proofs, so that what is checked is what the author typed.
 */
export function curl(children: RootContent[]): void {
  const root: Root = { type: 'root', children };
  typesetter.runSync(root);
}

/** A plain text in its printed form. */
export function curlText(value: string): string {
  const text: Text = { type: 'text', value };
  curl([{ type: 'paragraph', children: [text] }]);
  return text.value;
}
