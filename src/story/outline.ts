import { currentLedger } from '../ledger/currentLedger.ts';
import type { Story } from '../ledger/schemas/story.ts';
import { figuresOfName } from '../prose/figuresOfName.ts';
import { readPages, readSections, type SectionReading } from '../prose/readSection.ts';
import { plainInline } from '../prose/renderInline.ts';

export { plainInline };

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

/** What uses records, mentions names and shows figures: a section, or one of its passages. */
type Holder = Pick<SectionReading, 'recordIds' | 'nameIds' | 'figureIds' | 'linkedFigureIds'>;

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

/** In how many passages the story uses each record. */
export function usesOfRecords(): Map<string, number> {
  const passages = outline().sections.flatMap((section) => section.passages);
  const uses = Map.groupBy(
    passages.flatMap(({ recordIds }) => recordIds),
    (id) => id,
  );
  return new Map([...uses].map(([id, list]) => [id, list.length]));
}

/** Ids of the records whose figures stand in the story's opening. */
export function recordsOfOpening(): Set<string> {
  return new Set(outline().story.key_figures.map(({ fact }) => fact.split('.')[0]!));
}

/**
 * The passages that use a record, mention a name, show a figure or link to it, in the order of reading, those beside the story
 * last; the section or page itself where only its opening does.
 */
export function passagesFor(wanted: { record?: string; name?: string; figure?: string }): Place[] {
  const { record, name, figure } = wanted;
  const holds = ({ recordIds, nameIds, figureIds, linkedFigureIds }: Holder) =>
    (record && recordIds.includes(record)) ||
    (name && nameIds.includes(name)) ||
    (figure && (figureIds.includes(figure) || linkedFigureIds.includes(figure)));
  const { sections, pages } = outline();
  const holding = [...sections, ...pages].filter(holds);
  return holding.flatMap(({ passages, href, title }) => {
    const places = passages.filter(holds).map(({ id, title: passage, firstFacts }) => ({
      href: `${href}#${id}${textFragment(record && firstFacts[record])}`,
      title: passage,
    }));
    return places.length > 0 ? places : [{ href, title }];
  });
}

/** The figures that speak of a name or draw one of its records. */
export function figuresFor(nameId: string): Place[] {
  return figuresOfName(currentLedger(), nameId).map(({ id, title }) => ({
    href: `/figures/${id}/`,
    title: plainInline(title),
  }));
}

/** Leads to the very words of a fact, where the browser knows text fragments; elsewhere the passage opens. */
function textFragment(words: string | undefined): string {
  return words ? `:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}` : '';
}
