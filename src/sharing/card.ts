import { certainty } from '../ledger/certainty.ts';
import { formatNumber } from '../ledger/formats.ts';
import { statuses, type Status } from '../ledger/schemas/record.ts';

/** What a share card shows. */
export interface Card {
  /** The name of its file under `/cards/`, without the ending. */
  id: string;
  /** The site's title, small at the head; none on the card of the story itself. */
  site?: string;
  /** What it is of and when, small at the head's end. */
  folio?: string;
  /** The section's place in the story, from 1. */
  number?: number;
  title: string;
  /** Lines that could stand under the title; the first that fits is drawn. */
  lines: string[];
  /** Up to four facts at the foot, two in a row. */
  sums?: CardSum[];
  /** Two lines, set to one width. */
  stamp?: [string, string];
  /** A figure's numbers instead of sums and stamp: at most three rows, and what they are. */
  rows?: CardRow[];
  /** What the numbers of the rows are. */
  rowsAre?: string;
  /** What a figure draws, beside its title, instead of all that. */
  drawing?: CardPicture;
  /** The same in words, for who cannot see it. */
  drawn?: string;
}

/** A drawing without words: what stands inside an SVG of that size. */
export interface CardPicture {
  svg: string;
  width: number;
  height: number;
}

/** A fact at a card's foot. */
export interface CardSum {
  /** Draws the mark of a certainty before it. */
  status?: Status;
  text: string;
}

/** A number of a figure. */
export interface CardRow {
  label: string;
  amount: string;
}

/** Where a figure's drawing stands on its card, in pixels. */
export const drawingBox = { x: 752, y: 126, width: 388, height: 440 };

/** Width and height of every card in pixels, as the large readers of Open Graph ask. */
export const cardSize = { width: 1200, height: 630 };

/** A card as a page's head names it: its address, and its words for who cannot see it. */
export function cardLink(card: Card): { src: string; alt: string } {
  const { id, site, folio, number, title, lines, sums = [], stamp = [], rows = [], rowsAre, drawn } = card;
  const sentences = [
    ...[site, folio, number && `Section ${number}`, title, lines[0], drawn, rowsAre],
    ...rows.map(({ label, amount }) => `${label}: ${amount}`),
    sums.map(({ text }) => text).join(', '),
    stamp.join(', '),
  ].filter(Boolean);
  return {
    src: `/cards/${id}.png`,
    alt: sentences.map((sentence) => `${sentence}`.replace(/(?<![.!?…])$/, '.')).join(' '),
  };
}

/** How many of some records stand at each certainty that occurs, from the firmest. */
export function certaintySums(counts: Record<Status, number>): CardSum[] {
  return statuses
    .filter((status) => counts[status] > 0)
    .map((status) => ({ status, text: `${formatNumber(counts[status])} ${certainty[status].label}` }));
}

/** '1 record', '61 records'. */
export function countOf(count: number, noun: string): string {
  return `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`;
}
