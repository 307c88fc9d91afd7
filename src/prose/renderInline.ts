import type { Root } from 'mdast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Ledger } from '../ledger/model.ts';
import { curl } from './curl.ts';
import { dressFacts } from './dressFacts.ts';
import { parseProse } from './parseProse.ts';
import { isFactLink } from './prose.ts';
import { proveFact } from './proveFact.ts';
import { figureCounts } from './readSection.ts';

/** The HTML of a line of Markdown, its facts proved and linked; for titles, standfirsts, notes of figures. */
export function renderInline(ledger: Ledger, text: string): string {
  const tree = parseLine(text);
  visit(tree, (node) => {
    if (isFactLink(node)) node.data = { fact: proveFact(ledger, figureCounts(ledger), node.url, toString(node)) };
  });
  dressFacts(tree);
  return toHtml(toHast(tree), { characterReferences: { useNamedReferences: true } }).replace(/^<p>|<\/p>$/g, '');
}

/** The words of a line of Markdown, for heads, cards and alternative texts. */
export function plainInline(text: string): string {
  return toString(parseLine(text));
}

/** A text that is no Markdown is a fault for the check; here it is shown as it stands. */
function parseLine(text: string): Root {
  let tree: Root;
  try {
    tree = parseProse(text.trim());
  } catch {
    tree = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] };
  }
  visit(tree, 'mdxJsxTextElement', (node, index, parent) => {
    if (parent && index !== undefined) parent.children.splice(index, 1, ...node.children);
  });
  curl(tree.children);
  return tree;
}
