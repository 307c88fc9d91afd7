import { currentLedger } from '../ledger/currentLedger.ts';
import { statuses, type Status } from '../ledger/schemas/record.ts';
import { outline, plainInline, type OutlineSection } from './outline.ts';

/** What a share card can say of a section, or of the story as a whole. */
export interface CardWords {
  id: string;
  site?: string;
  number?: number;
  title: string;
  lines: string[];
  counts: Record<Status, number>;
  receipts: number;
}

/** The words for the cards of the story, whose id is `story`, and of its sections in the order of reading. */
export function cardWords(): CardWords[] {
  const { story, sections } = outline();
  const opening = firstSentence(plainInline(story.standfirst), story.language);
  const whole = { id: 'story', title: story.title, lines: [opening], ...sums(sections) };
  return [whole, ...sections.map((section) => ({ ...ofSection(section, sections.length), site: story.title }))];
}

/** The words for one card of `cardWords`. */
export function cardWordsFor(id: string): CardWords {
  const words = cardWords().find((card) => card.id === id);
  if (!words) throw new Error(`There are no words for the card ${id}.`);
  return words;
}

function ofSection(section: OutlineSection, of: number): CardWords {
  const figure = section.figure && currentLedger().figures.get(section.figure);
  return {
    id: section.id,
    ...(of > 1 && { number: section.number }),
    title: section.title,
    lines: [
      ...(figure ? [plainInline(figure.title)] : []),
      firstSentence(section.summary, currentLedger().story.language),
    ],
    ...sums([section]),
  };
}

function sums(sections: OutlineSection[]): Pick<CardWords, 'counts' | 'receipts'> {
  const { records } = currentLedger();
  const used = [...new Set(sections.flatMap(({ recordIds }) => recordIds))].map((id) => records.get(id)?.status);
  const counts = statuses.map((status) => [status, used.filter((other) => other === status).length]);
  return {
    counts: Object.fromEntries(counts) as Record<Status, number>,
    receipts: sections.reduce((sum, { facts }) => sum + facts, 0),
  };
}

function firstSentence(text: string, language: string): string {
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? '';
}
