import GithubSlugger from 'github-slugger';
import type { Heading, Link, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { attributeOf, complain, isTag, startOf, type Passage } from './prose.ts';

/** A place in a text that has an address. */
export interface Anchor {
  id: string;
  kind: 'heading' | 'figure' | 'aside' | 'paragraph';
  /** Offset of the node in the passage's text. */
  offset: number;
}

const validId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const wellFormed = 'an id of lower-case letters, digits and hyphens';

/**
 * Takes the permalink at each heading's end, `[#](#harbour)`, for its id, and that of a paragraph where its author gave one;
 * checks that levels do not jump.
 * @returns every heading, figure, aside and paragraph with an id, in order
 */
export function readAnchors(passage: Passage): Anchor[] {
  const anchors: Anchor[] = [];
  let depth = 1;
  visit(passage.tree, (node, _, parent) => {
    if (node.type === 'heading' && parent && parent.type !== 'root') {
      const found = `a heading inside ${isTag(parent) ? `<${parent.name}>` : `a ${parent.type}`}`;
      complain(passage, startOf(node), { field: 'heading', found, expected: 'headings between blocks only' });
    } else if (node.type === 'heading') {
      checkDepth(passage, node, depth);
      depth = node.depth;
      const id = takePermalink(passage, node);
      if (id) anchors.push({ id, kind: 'heading', offset: startOf(node) });
    } else if (node.type === 'paragraph' && parent?.type === 'root' && endsWithPermalink(node)) {
      const id = takeLink(node);
      if (validId.test(id)) {
        node.data = { ...node.data, id };
        anchors.push({ id, kind: 'paragraph', offset: startOf(node) });
      } else
        complain(passage, startOf(node), { field: 'paragraph', found: `the permalink #${id}`, expected: wellFormed });
    } else if (isTag(node, 'Figure') || isTag(node, 'Aside')) {
      const id = attributeOf(node, 'id');
      if (id) anchors.push({ id, kind: node.name === 'Figure' ? 'figure' : 'aside', offset: startOf(node) });
    }
  });
  return anchors;
}

/** The id that `readAnchors` found for a heading. */
export function idOf(heading: Heading): string {
  return heading.data?.id ?? '';
}

function checkDepth(passage: Passage, { depth, position }: Heading, before: number): void {
  if (depth > 1 && depth <= before + 1 && depth < 5) return;
  const expected =
    depth === 1 ? '##, since # is the section’s own title' : `at most ${'#'.repeat(Math.min(before + 1, 4))}`;
  complain(passage, startOf({ position }), { field: 'heading', found: '#'.repeat(depth), expected });
}

function endsWithPermalink({ children }: Heading | Paragraph): boolean {
  const last = children.at(-1);
  return last?.type === 'link' && last.url.startsWith('#') && toString(last) === '#';
}

/** Takes the link to itself from a node's end, with the space before it. */
function takeLink({ children }: Heading | Paragraph): string {
  const { url } = children.pop() as Link;
  const text = children.at(-1);
  if (text?.type === 'text') text.value = text.value.trimEnd();
  return url.slice(1);
}

function takePermalink(passage: Passage, heading: Heading): string | undefined {
  const id = endsWithPermalink(heading) ? takeLink(heading) : '';
  const title = toString(heading);
  if (validId.test(id)) {
    heading.data = { ...heading.data, id };
    return id;
  }
  const slug = new GithubSlugger()
    .slug(title.split(/[:,–—]/)[0]!.replace(/^(the|an?) /i, ''))
    .replace(/[^a-z0-9]+/g, '-');
  complain(passage, startOf(heading), {
    field: 'heading',
    found: id ? `the permalink #${id}` : `${'#'.repeat(heading.depth)} ${title}`,
    expected: id ? wellFormed : 'a permalink at the heading’s end',
    mend: `write ${'#'.repeat(heading.depth)} ${title} [#](#${slug.replace(/^-|-$/g, '')})`,
  });
  return undefined;
}

declare module 'mdast' {
  interface HeadingData {
    /** The permalink's id. */
    id?: string;
  }
}
