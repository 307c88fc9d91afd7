import type { Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { KeptParagraph } from '../ledger/schemas/story.ts';
import { idOf } from './headings.ts';
import { isFactLink } from './prose.ts';

/** A paragraph that states a claim: it stands in the text itself and holds a fact. */
export interface ClaimParagraph extends Omit<KeptParagraph, 'section'> {
  node: Paragraph;
  /** Given by its author, or found by `matchParagraphs`. */
  id?: string;
}

/** So many words tell one paragraph from another. */
const firstWords = 8;

/** The paragraphs of a checked tree that state a claim, in order. */
export function claimParagraphs(tree: Root): ClaimParagraph[] {
  let passage: string | undefined;
  return tree.children.flatMap((node): ClaimParagraph[] => {
    if (node.type === 'heading') passage = idOf(node);
    const facts = node.type === 'paragraph' ? factsOf(node) : [];
    if (node.type !== 'paragraph' || !facts.length) return [];
    const words = toString(node).split(/\s+/).filter(Boolean);
    const begins = words.slice(0, firstWords).join(' ');
    return [{ node, begins, facts, ...(passage && { passage }), ...(node.data?.id && { id: node.data.id }) }];
  });
}

function factsOf(paragraph: Paragraph): string[] {
  const facts = new Set<string>();
  visit(paragraph, (node) => {
    if (isFactLink(node)) facts.add(node.url.slice('fact:'.length));
  });
  return [...facts];
}

declare module 'mdast' {
  interface ParagraphData {
    /** The permalink's id. */
    id?: string;
  }
}
