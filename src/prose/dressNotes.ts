import type { Parents, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { element, tag } from './element.ts';
import type { Note, NoteReference } from './notes.ts';

/**
 * Puts a button and the note itself, as a popover, at each note's first reference, a button at each other, and all notes
 * in a numbered list at the section's end. Both copies work without script.
 */
export function dressNotes(tree: Root, notes: Note[], section: string): void {
  visit(tree, (node, index, parent: Parents | undefined) => {
    if ((node.type as string) !== 'noteReference' || !parent || index === undefined) return undefined;
    const before = parent.children[index - 1] as RootContent | undefined;
    const [sup, ...note] = reference(node as unknown as NoteReference, section);
    const word = lastWord(before);
    const dressed = [word ? element('span', { className: ['nb'] }, [word, sup]) : sup, ...note];
    (parent.children as unknown[]).splice(index, 1, ...dressed);
    return [SKIP, index + dressed.length];
  });
  if (notes.length) (tree.children as unknown[]).push(list(notes, section));
}

/**
 * The last word of a text, which is taken off it: a button may go on to the next line by itself, and no joiner keeps it,
 * so the two stand in one piece that does not break.
 */
function lastWord(before: RootContent | undefined): Text | undefined {
  if (before?.type !== 'text') return undefined;
  const value = /\S+$/.exec(before.value)?.[0];
  if (!value) return undefined;
  before.value = before.value.slice(0, -value.length);
  return { type: 'text', value };
}

function reference({ note, occurrence }: NoteReference, section: string): PhrasingContent[] {
  const { number, children } = note;
  const popover = `fn-${section}-${note.id}`;
  const text: PhrasingContent = { type: 'text', value: String(number) };
  const button = element('button', { type: 'button', popoverTarget: popover, ariaLabel: `Note ${number}` }, [text]);
  const sup = element('sup', { className: ['nr'], id: backId(note, occurrence, section) }, [button]);
  if (occurrence > 1) return [sup];
  const copy = [element('b', {}, [text]), { type: 'text', value: ' ' }, ...structuredClone(children)];
  return [sup, element('span', { popover: '', className: ['note'], id: popover, dataPagefindIgnore: '' }, copy)];
}

function list(notes: Note[], section: string): unknown {
  const heading = tag('Heading', { level: '2', id: `${section}-notes` }, [{ type: 'text', value: 'Notes' }]);
  const items = notes.map((note) =>
    element('li', {}, [...structuredClone(note.children), ...backLinks(note, section)]),
  );
  return element('section', { className: ['notes'] }, [heading, element('ol', {}, items)]);
}

function backLinks(note: Note, section: string): unknown[] {
  return Array.from({ length: note.references }, (_, index) => index + 1).flatMap((occurrence) => {
    const label = `Back to note ${note.number} in the text${occurrence > 1 ? `, place ${occurrence}` : ''}`;
    const properties = { href: `#${backId(note, occurrence, section)}`, ariaLabel: label };
    return [{ type: 'text', value: ' ' }, element('a', properties, [{ type: 'text', value: '↩' }])];
  });
}

function backId({ id }: Note, occurrence: number, section: string): string {
  return `fnref-${section}-${id}${occurrence > 1 ? `-${occurrence}` : ''}`;
}
