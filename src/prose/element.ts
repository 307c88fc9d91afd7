import type { PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';

/** A node that becomes an HTML element of that name. Typed as phrasing: mdast has no word for it. */
export function element(name: string, properties: Record<string, unknown>, children: unknown[]): PhrasingContent {
  return { type: 'element', data: { hName: name, hProperties: properties }, children } as unknown as PhrasingContent;
}

/** A node that becomes one of our own tags. */
export function tag(name: string, attributes: Record<string, string>, children: unknown[]): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children: children as MdxJsxFlowElement['children'],
  };
}
