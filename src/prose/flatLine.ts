import type { Nodes, Root } from 'mdast';
import { sourceOffset } from './sourcePlace.ts';
import { isFactLink, isTag, startOf } from './prose.ts';

/** The words of one paragraph, heading, cell or note in a row, with what has been proved marked. */
export interface FlatLine {
  text: string;
  /** True for the characters of fact links, of `<Plain>` and of addresses. */
  exempt: boolean[];
  /** Where a character stands in the text that was parsed. */
  offsetOf(index: number): number;
}

interface Piece {
  value: string;
  node: Nodes;
  exempt: boolean;
}

/** All lines of a tree, in order; an inline note is a line of its own. */
export function flatLines(tree: Root, source: string): FlatLine[] {
  const lines: FlatLine[] = [];
  collect(tree);
  return lines;

  function collect(node: Nodes): void {
    if (!('children' in node)) return;
    if (node.children.some(({ type }) => isInline(type))) {
      const pieces: Piece[] = [];
      for (const child of node.children) flatten(child, false, pieces);
      lines.push(line(pieces, source));
    } else for (const child of node.children) collect(child);
  }

  function flatten(node: Nodes, isExempt: boolean, pieces: Piece[]): void {
    if (node.type === 'text' || node.type === 'inlineCode') pieces.push({ value: node.value, node, exempt: isExempt });
    else if (node.type === 'break') pieces.push({ value: '\n', node, exempt: true });
    else if ((node.type as string) === 'footnote') collect(node);
    else if ('children' in node) {
      const exempts = isExempt || isFactLink(node) || isTag(node, 'Plain') || isAddress(node);
      for (const child of node.children) flatten(child, exempts, pieces);
    }
  }
}

function isInline(type: string): boolean {
  return [
    'text',
    'inlineCode',
    'link',
    'emphasis',
    'strong',
    'mdxJsxTextElement',
    'footnoteReference',
    'footnote',
  ].includes(type);
}

/** A link that shows its address, or the `#` of a heading. */
function isAddress(node: Nodes): boolean {
  if (node.type !== 'link') return false;
  const [only] = node.children;
  return only?.type === 'text' && /^(https?:\/\/|www\.|#$)/.test(only.value);
}

function line(pieces: Piece[], source: string): FlatLine {
  return {
    text: pieces.map(({ value }) => value).join(''),
    exempt: pieces.flatMap(({ value, exempt }) => Array.from({ length: value.length }, () => exempt)),
    offsetOf(index) {
      let before = 0;
      for (const { value, node } of pieces) {
        if (index < before + value.length) return sourceOffset(source, startOf(node), value, index - before);
        before += value.length;
      }
      const last = pieces.at(-1);
      return last ? startOf(last.node) : 0;
    },
  };
}
