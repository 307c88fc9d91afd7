import type { Element, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root as ProseRoot } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';

/** The HTML of a page's tree, with the tags that components would replace printed as they stand. */
export function printTree(prose: ProseRoot): string {
  const kept = ['mdxJsxFlowElement', 'mdxJsxTextElement'] as unknown as never[];
  const tree = toHast(prose, { passThrough: kept }) as Root;
  visit(tree, (node: Nodes, index, parent) => {
    if (!('name' in node) || !parent || index === undefined) return undefined;
    const { name, attributes, children } = node as unknown as {
      name: string;
      attributes: { name: string; value: string }[];
      children: Element[];
    };
    const properties = Object.fromEntries(attributes.map((attribute) => [attribute.name, attribute.value]));
    parent.children[index] = { type: 'element', tagName: name, properties, children };
    return index;
  });
  return toHtml(tree);
}
