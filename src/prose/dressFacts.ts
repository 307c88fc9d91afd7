import type { Link, Nodes, Parents, PhrasingContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { element } from './element.ts';
import { isFactLink } from './prose.ts';

/** Makes fact links ready for the page: a link to the record with its status, or the bare words where no link may stand. */
export function dressFacts(tree: Nodes, bare = false): void {
  visit(tree, (node, index, parent: Parents | undefined) => {
    if (!isFactLink(node) || !parent || index === undefined) return undefined;
    const dressed = bare && !isFault(node) ? node.children : dressFact(node);
    (parent.children as unknown[]).splice(index, 1, ...dressed);
    return [SKIP, index + dressed.length];
  });
}

function dressFact(node: Link): PhrasingContent[] {
  const fact = node.data?.fact;
  if (!fact || 'found' in fact) return unproved(node);
  node.url = fact.href;
  node.data = { hProperties: { dataS: fact.status?.[0] ?? '' } };
  return [node];
}

/** Development only: a build stops before it gets here. */
function unproved({ children, data }: Link): PhrasingContent[] {
  const fact = data?.fact;
  const title = fact && 'found' in fact ? `Unproved. Found ${fact.found}, expected ${fact.expected}` : 'Unproved';
  return [
    element('mark', { className: ['unproved'], title }, children),
    element('small', { className: ['unproved'] }, [{ type: 'text', value: ` [${title}]` }]),
  ];
}

function isFault(node: Link): boolean {
  return !node.data?.fact || 'found' in node.data.fact;
}
