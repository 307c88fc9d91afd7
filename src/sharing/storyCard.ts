import type { Status } from '../ledger/schemas/record.ts';
import { certaintySums, countOf, type Card } from './card.ts';

/** What the story room says of the story as a whole, or of a section. */
export interface StoryWords extends Pick<Card, 'id' | 'site' | 'number' | 'title' | 'lines'> {
  /** How many of its records stand at each certainty. */
  counts: Record<Status, number>;
  /** How many figures, dates and quotations open a receipt. */
  receipts: number;
}

/** The card of the story or of a section: its title, and what it rests on. */
export function storyCard({ counts, receipts, ...words }: StoryWords): Card {
  const records = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return {
    ...words,
    ...(records > 0 && {
      sums: certaintySums(counts),
      stamp: [countOf(records, 'record'), countOf(receipts, 'receipt')],
    }),
  };
}
