import type { Heading, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { correctionsAt } from '../ledger/correctionsAt.ts';
import type { Ledger } from '../ledger/model.ts';
import { curl } from './curl.ts';
import { dressFacts } from './dressFacts.ts';
import { dressNotes } from './dressNotes.ts';
import { element, tag } from './element.ts';
import type { Examined } from './examineSection.ts';
import { idOf } from './headings.ts';
import { linkNames } from './linkNames.ts';
import type { Note } from './notes.ts';
import type { GoneParagraph } from './placeParagraphs.ts';
import { attributeOf, isTag } from './prose.ts';

/** The tree of a checked section as the page prints it. What is given is left as it was. */
export function dressSection(
  ledger: Ledger,
  section: string,
  examined: Pick<Examined, 'tree' | 'notes' | 'gone'>,
): Root {
  // One clone for both, since references hold their note.
  const { tree, notes } = structuredClone({ tree: examined.tree, notes: examined.notes });
  curl(tree.children);
  for (const { children } of notes) curl(children);
  linkNames(tree, ledger);
  for (const part of [tree, ...notes]) dropPlain(part);
  visit(tree, 'heading', (heading) => dressFacts(heading, true));
  dressFacts(tree);
  for (const note of notes) {
    const paragraph = { type: 'paragraph' as const, children: note.children };
    dressFacts(paragraph);
    note.children = paragraph.children;
  }
  for (const part of [tree, ...notes]) oneLine(part);
  dressNotes(tree, notes, section);
  const blocks = tree.children.flatMap((child) => dressBlock(child, section, ledger));
  tree.children = pairKnown(withGone(blocks, examined.gone));
  return tree;
}

/** Its reason is for authors; to readers it is plain text. */
function dropPlain(root: Parents | Note): void {
  visit(root as Parents, (node, index, parent) => {
    if (!isTag(node, 'Plain') || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1, ...(node.children as PhrasingContent[]));
    return index;
  });
}

/** Where an author broke a line is nothing to the page, and a space weighs less. */
function oneLine(root: Parents | Note): void {
  visit(root as Parents, 'text', (text) => {
    text.value = text.value.replace(/\s*\n\s*/g, ' ');
  });
}

function dressBlock(node: RootContent, section: string, ledger: Ledger): RootContent[] {
  const id =
    node.type === 'heading'
      ? idOf(node)
      : isTag(node, 'Figure') || isTag(node, 'Aside')
        ? attributeOf(node, 'id')
        : node.type === 'paragraph'
          ? node.data?.id
          : undefined;
  if (node.type === 'paragraph' && id) node.data = { ...node.data, hProperties: { id } };
  const dressed = node.type === 'heading' ? (heading(node, section) as RootContent) : node;
  return id
    ? [...oldAnchors(id, ledger.permalinks.moved), dressed, ...corrected(`/${section}/#${id}`, ledger)]
    : [dressed];
}

function heading(node: Heading, section: string): RootContent {
  const title = toString(node);
  const id = idOf(node);
  return tag('Heading', { level: String(node.depth), id, href: `/${section}/#${id}`, title }, node.children);
}

/** A paragraph that is gone leaves its address where its passage begins; where that is gone too, at the section's own start. */
function withGone(blocks: RootContent[], gone: GoneParagraph[]): RootContent[] {
  const note = ({ id }: GoneParagraph) => tag('Gone', { id }, []);
  const isIn = (block: RootContent) => (one: GoneParagraph) =>
    isTag(block, 'Heading') && attributeOf(block, 'id') === one.passage;
  const lost = gone.filter((one) => !blocks.some((block) => isIn(block)(one)));
  return [...lost.map(note), ...blocks.flatMap((block) => [block, ...gone.filter(isIn(block)).map(note)])];
}

/** A renamed passage still answers to its old ids. */
function oldAnchors(id: string, moved: Record<string, string>): PhrasingContent[] {
  return Object.entries(moved)
    .filter(([old, place]) => !old.startsWith('/') && place.replace(/^.*#/, '') === id)
    .map(([old]) => element('span', { id: old }, []));
}

/** The place of the notice where a passage was corrected. A figure brings its own. */
function corrected(at: string, ledger: Ledger): RootContent[] {
  return correctionsAt(ledger, at).length ? [tag('Corrected', { at }, [])] : [];
}

/** What is known and what is not, where they follow each other, stand side by side. */
function pairKnown(children: RootContent[]): RootContent[] {
  return children.flatMap((node, index): RootContent[] => {
    const next = children[index + 1];
    if (isTag(node, 'Known') && next && isTag(next, 'NotKnown'))
      return [element('div', { className: ['knowledge'] }, [node, next])];
    const before = children[index - 1];
    return isTag(node, 'NotKnown') && before && isTag(before, 'Known') ? [] : [node];
  });
}
