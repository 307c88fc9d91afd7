import type { FootnoteDefinition, FootnoteReference, Nodes, Paragraph, PhrasingContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { question } from '../ledger/checkShape.ts';
import { nearestId } from '../ledger/nearestId.ts';
import { complain, startOf, type InlineNote, type Passage } from './prose.ts';
import { sourceOffset } from './sourcePlace.ts';

/** A note of a section. */
export interface Note {
  /** The author's own id, or the number where the note stands in the sentence. */
  id: string;
  /** From 1, in the order of first reference. */
  number: number;
  /** Its text; paragraphs are set apart by breaks. */
  children: PhrasingContent[];
  /** How many references lead to it. */
  references: number;
}

/** A reference to a note, after `collectNotes`. */
export interface NoteReference {
  type: 'noteReference';
  note: Note;
  /** From 1: which of the note's references this is. */
  occurrence: number;
}

/**
 * Numbers the notes of a section, puts a `noteReference` at each reference and takes the definitions out of the tree.
 * Missing, unused and doubled notes are faults.
 * @returns the notes in order
 */
export function collectNotes(passage: Passage): Note[] {
  const definitions = takeDefinitions(passage);
  const notes = new Map<string, Note>();
  const refer = (id: string, children: PhrasingContent[]): NoteReference => {
    const note = notes.get(id) ?? { id, number: notes.size + 1, children, references: 0 };
    notes.set(id, note);
    return { type: 'noteReference', note, occurrence: ++note.references };
  };
  visit(passage.tree, (node: Nodes | InlineNote, index, parent) => {
    if (node.type === 'text') checkMissing(passage, node, definitions);
    if (node.type === 'heading') checkHeading(passage, node);
    if (!parent || index === undefined) return undefined;
    if (node.type === 'footnote') {
      (parent.children as unknown[])[index] = refer(String(notes.size + 1), node.children);
      return [SKIP, index + 1];
    }
    if (node.type === 'footnoteReference') {
      const { identifier } = node as FootnoteReference;
      const definition = definitions.get(identifier);
      (parent.children as unknown[])[index] = refer(identifier, definition ? textOf(definition) : []);
      return [SKIP, index + 1];
    }
    return undefined;
  });
  for (const note of notes.values()) checkNested(passage, note);
  for (const [id, definition] of definitions) {
    if (notes.has(id)) continue;
    complain(passage, startOf(definition), {
      field: 'note',
      found: `[^${id}]: which nothing refers to`,
      expected: `[^${id}] in the text`,
    });
  }
  return [...notes.values()];
}

function takeDefinitions(passage: Passage): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(passage.tree, 'footnoteDefinition', (node, index, parent) => {
    const { identifier } = node;
    const say = (found: string, expected: string) =>
      complain(passage, startOf(node), { field: 'note', found, expected });
    if (definitions.has(identifier)) say(`a second [^${identifier}]:`, 'one definition of each note');
    if (!/^[a-z][a-z0-9-]*$/.test(identifier)) say(`[^${identifier}]:`, 'a word as the note’s id');
    const block = node.children.find(({ type }) => type !== 'paragraph');
    if (block)
      complain(passage, startOf(block), {
        field: 'note',
        found: `a ${block.type} in a note`,
        expected: 'paragraphs only',
      });
    definitions.set(identifier, node);
    parent?.children.splice(index!, 1);
    return [SKIP, index!];
  });
  return definitions;
}

/** Markdown leaves a reference to nothing as it is written. */
function checkMissing(passage: Passage, node: Text, definitions: Map<string, FootnoteDefinition>): void {
  for (const { 0: found, 1: id = '', index } of node.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
    const mend = question(
      nearestId(
        `[^${id.toLowerCase()}]`,
        [...definitions.keys()].map((key) => `[^${key}]`),
      ),
    );
    complain(passage, sourceOffset(passage.text, startOf(node), node.value, index), {
      field: 'note',
      found,
      expected: `a definition, [^${id}]: …, in the same file`,
      ...(mend && { mend }),
    });
  }
}

function checkHeading(passage: Passage, heading: Nodes): void {
  visit(heading, (node: Nodes | InlineNote) => {
    if (node.type !== 'footnote' && node.type !== 'footnoteReference') return;
    complain(passage, startOf(node), {
      field: 'note',
      found: 'a note in a heading',
      expected: 'the note in the text below it',
    });
  });
}

function checkNested(passage: Passage, { children }: Note): void {
  visit({ type: 'paragraph', children } as Paragraph, (node: Nodes | InlineNote) => {
    if (node.type !== 'footnote' && node.type !== 'footnoteReference') return;
    complain(passage, startOf(node), {
      field: 'note',
      found: 'a note in a note',
      expected: 'the note’s words in the note itself',
    });
  });
}

function textOf(definition: FootnoteDefinition): PhrasingContent[] {
  const paragraphs = definition.children.filter((child) => child.type === 'paragraph');
  return paragraphs.flatMap(({ children }, index) => (index ? [{ type: 'break' } as const, ...children] : children));
}
