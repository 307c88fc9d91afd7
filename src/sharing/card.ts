import { certainty } from '../ledger/certainty.ts';
import { formatNumber } from '../ledger/formats.ts';
import { statuses, type Status } from '../ledger/schemas/record.ts';

/** What a share card says; the pages hand it over. */
export interface Card {
  /** The name of its file, without the ending. */
  id: string;
  /** The site's title, small at the head; none on the card of the story itself. */
  site?: string;
  /** The section's place in the story, from 1. */
  number?: number;
  title: string;
  /** Lines that could stand under the title; the first that fits is drawn. */
  lines: string[];
  /** How many of its records stand at each certainty. */
  counts: Record<Status, number>;
  /** How many figures, dates and quotations open a receipt. */
  receipts: number;
}

/** Width and height of every card in pixels, as the large readers of Open Graph ask. */
export const cardSize = { width: 1200, height: 630 };

/** A card as a page's head names it: its address, and its words for who cannot see it. */
export function cardLink(card: Card): { src: string; alt: string } {
  const { site, number, title, lines } = card;
  const { total, parts } = recordCounts(card);
  const certainties = parts.map(({ count, label }) => `${formatNumber(count)} ${label}`).join(', ');
  const sums = total ? `${total} (${certainties}), ${receiptCount(card)}` : '';
  const sentences = [site, number && `Section ${number}`, title, lines[0], sums].filter(Boolean);
  return {
    src: `/cards/${card.id}.png`,
    alt: sentences.map((sentence) => `${sentence}`.replace(/(?<![.!?…])$/, '.')).join(' '),
  };
}

/** A card's records, as '61 records' or nothing where there are none, and the certainties that occur, from the firmest. */
export function recordCounts({ counts }: Pick<Card, 'counts'>) {
  const parts = statuses
    .filter((status) => counts[status] > 0)
    .map((status) => ({ status, count: counts[status], label: certainty[status].label }));
  const sum = parts.reduce((total, { count }) => total + count, 0);
  return { parts, total: sum ? `${formatNumber(sum)} ${sum === 1 ? 'record' : 'records'}` : '' };
}

/** '127 receipts'. */
export function receiptCount({ receipts }: Pick<Card, 'receipts'>): string {
  return `${formatNumber(receipts)} ${receipts === 1 ? 'receipt' : 'receipts'}`;
}
