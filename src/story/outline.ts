import { currentLedger } from '../ledger/currentLedger.ts';
import type { Story } from '../ledger/schemas/story.ts';
import { readSections, type SectionReading } from '../prose/readSection.ts';

export { plainInline } from '../prose/renderInline.ts';

/** A section in its place in the story. */
export interface OutlineSection extends SectionReading {
  /** From 1, in the order of reading. */
  number: number;
  /** Its own address. */
  href: string;
}

/** The story's front matter and its sections in the order of reading. */
export interface Outline {
  story: Story;
  sections: OutlineSection[];
}

/** A place in the story that a reader can be sent to. */
export interface Place {
  href: string;
  title: string;
}

/** The story as a whole. */
export function outline(): Outline {
  const ledger = currentLedger();
  const sections = readSections(ledger).map((section, index) => ({
    ...section,
    number: index + 1,
    href: `/${section.id}/`,
  }));
  return { story: ledger.story, sections };
}

/** Ids of the names that the prose mentions. */
export function mentionedNames(): Set<string> {
  return new Set(outline().sections.flatMap(({ nameIds }) => nameIds));
}

/** The passages that use a record, mention a name or show a figure, in the order of reading. */
export function passagesFor(wanted: { record?: string; name?: string; figure?: string }): Place[] {
  const { record, name, figure } = wanted;
  return outline().sections.flatMap(({ passages, href }) =>
    passages
      .filter(
        ({ recordIds, nameIds, figureIds }) =>
          (record && recordIds.includes(record)) ||
          (name && nameIds.includes(name)) ||
          (figure && figureIds.includes(figure)),
      )
      .map(({ id, title }) => ({ href: `${href}#${id}`, title })),
  );
}
