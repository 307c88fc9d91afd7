import { currentLedger } from '../ledger/currentLedger.ts';
import type { Story } from '../ledger/schemas/story.ts';
import { readPages, readSections, type SectionReading } from '../prose/readSection.ts';

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
  /** The pages beside the story, in order of id. */
  pages: OutlineSection[];
}

/** A place in the story that a reader can be sent to. */
export interface Place {
  href: string;
  title: string;
}

/** The story as a whole. */
export function outline(): Outline {
  const ledger = currentLedger();
  const placed = (section: SectionReading, index: number) => ({
    ...section,
    number: index + 1,
    href: `/${section.id}/`,
  });
  const pages = readPages(ledger).map(placed);
  return { story: ledger.story, sections: readSections(ledger).map(placed), pages };
}

/** Ids of the names that the prose mentions, in the story or beside it. */
export function mentionedNames(): Set<string> {
  const { sections, pages } = outline();
  return new Set([...sections, ...pages].flatMap(({ nameIds }) => nameIds));
}

/** The passages that use a record, mention a name, show a figure or link to it, in the order of reading. */
export function passagesFor(wanted: { record?: string; name?: string; figure?: string }): Place[] {
  const { record, name, figure } = wanted;
  return outline().sections.flatMap(({ passages, href }) =>
    passages
      .filter(
        ({ recordIds, nameIds, figureIds, linkedFigureIds }) =>
          (record && recordIds.includes(record)) ||
          (name && nameIds.includes(name)) ||
          (figure && (figureIds.includes(figure) || linkedFigureIds.includes(figure))),
      )
      .map(({ id, title, firstFacts }) => ({
        href: `${href}#${id}${textFragment(record && firstFacts[record])}`,
        title,
      })),
  );
}

/** Leads to the very words of a fact, where the browser knows text fragments; elsewhere the passage opens. */
function textFragment(words: string | undefined): string {
  return words ? `:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}` : '';
}
