import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type { Ledger } from '../ledger/model.ts';
import { isTag } from './prose.ts';
import { nameFinder } from './nameFinder.ts';

/** Parts of a text in which no name is linked. */
const closed = new Set(['heading', 'link', 'blockquote', 'footnote', 'footnoteDefinition', 'inlineCode']);

/**
 * Links the first mention of each name to its dossier. Headings, links, facts, `<Plain>` and notes are left alone; so is
 * what stands in quotation marks, since a quotation is a fact link.
 */
export function linkNames(tree: Root, ledger: Ledger): void {
  const find = nameFinder(ledger);
  const linked = new Set<string>();
  walk(tree);

  function walk(parent: Parents): void {
    parent.children = parent.children.flatMap((child) => link(child)) as typeof parent.children;
  }

  function link(node: Nodes): Nodes[] {
    if (node.type === 'text') return linkText(node.value);
    if ('children' in node && !closed.has(node.type) && !isTag(node, 'Plain')) walk(node);
    return [node];
  }

  function linkText(value: string): PhrasingContent[] {
    const parts: PhrasingContent[] = [];
    let from = 0;
    for (const { id, index, length } of find(value)) {
      if (linked.has(id)) continue;
      linked.add(id);
      if (index > from) parts.push({ type: 'text', value: value.slice(from, index) });
      const children: PhrasingContent[] = [{ type: 'text', value: value.slice(index, index + length) }];
      parts.push({ type: 'link', url: `/names/${id}/`, children, data: { hProperties: { className: ['n'] } } });
      from = index + length;
    }
    if (from < value.length) parts.push({ type: 'text', value: value.slice(from) });
    return parts;
  }
}
