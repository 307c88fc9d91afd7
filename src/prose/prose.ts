import type { FootnoteDefinition, Heading, Link, Nodes, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Fault } from '../ledger/faults.ts';
import type { ProvedFact, UnprovedFact } from './proveFact.ts';
import type { Placing } from './sourcePlace.ts';

declare module 'mdast' {
  interface LinkData {
    /** What the proof of a fact link gave. */
    fact?: ProvedFact | UnprovedFact;
  }
}

/** An inline note, `^[text]`, as remark-footnotes gives it. */
export interface InlineNote {
  type: 'footnote';
  children: PhrasingContent[];
  position?: Nodes['position'];
}

/** A tag in the tree. */
export type TagNode = MdxJsxFlowElement | MdxJsxTextElement;

/** A piece of author's text being checked: its tree, where it stands, and the faults found so far. */
export interface Passage {
  /** Path relative to the content folder. */
  file: string;
  /** The text that `tree` was parsed from. */
  text: string;
  tree: Root;
  /** Where an offset of `text` stands in the file. */
  at: Placing;
  faults: Fault[];
}

/** Adds a fault at an offset of a passage's text. */
export function complain(passage: Passage, offset: number, fault: Omit<Fault, 'file' | 'line' | 'column'>): void {
  passage.faults.push({ file: passage.file, ...passage.at(offset), ...fault });
}

/** The offset at which a node begins. */
export function startOf(node: { position?: Nodes['position'] }): number {
  return node.position?.start.offset ?? 0;
}

/** Whether a node is a tag, of one name or of any. */
export function isTag(node: { type: string; name?: string | null }, name?: string): node is TagNode {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && (!name || node.name === name);
}

/** Whether a node is a link to a fact. */
export function isFactLink(node: { type: string }): node is Link {
  return node.type === 'link' && (node as Link).url.startsWith('fact:');
}

/** The text of a tag's attribute; undefined where it is missing or an expression. */
export function attributeOf(node: TagNode, name: string): string | undefined {
  const attribute = node.attributes.find((found) => found.type === 'mdxJsxAttribute' && found.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

export type { FootnoteDefinition, Heading };
