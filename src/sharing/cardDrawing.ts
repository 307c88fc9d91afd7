import { formatNumber } from '../ledger/formats.ts';
import { cardSize, receiptCount, recordCounts, type Card } from './card.ts';
import type { CardFace } from './cardFace.ts';
import { ink } from './cardInk.ts';
import { mark } from './cardMarks.ts';
import { cardStamp } from './cardStamp.ts';
import { writer, type Write } from './cardWriter.ts';
import type { FaceName } from './cutFace.ts';
import { layOutCard } from './layOutCard.ts';

const { width, height } = cardSize;
// The margin line of a ledger; what is written stands right of it, its number left.
const margin = 140;
const left = 178;
const right = width - 60;
const head = 96;
const foot = 456;
const row = 70;

/** A card as SVG: a page of a ledger with its entry, the sums of its certainties and a stamp. */
export function cardDrawing(card: Card, faces: Record<FaceName, CardFace>): string {
  const write = writer(faces);
  const top = card.site ? head + 14 : 40;
  const measure = { title: faces.title.measure, line: faces.line.measure };
  const { title, line } = layOutCard(card, measure, { top, bottom: foot - 16, width: right - left });
  const { baseline } = title.lines[0]!;
  const at = { x: left, fill: ink.ink };
  const parts = [
    `<rect width="${width}" height="${height}" fill="${ink.paper}"/>`,
    ruling(card),
    card.site && write('small', card.site, { ...at, baseline: 64, size: 40 }),
    card.number &&
      write('title', `${card.number}`, { x: margin - 30, align: 'end', baseline, size: title.size, fill: ink.wrong }),
    ...title.lines.map(({ text, baseline }) => write('title', text, { ...at, baseline, size: title.size })),
    ...line.lines.map(({ text, baseline }) =>
      write('line', text, { ...at, baseline, size: line.size, fill: ink.soft }),
    ),
    ...sums(card, write),
    recordCounts(card).total &&
      `<g transform="translate(972 526) rotate(-5)">${cardStamp([recordCounts(card).total, receiptCount(card)], faces.small, write)}</g>`,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.filter(Boolean).join('\n')}</svg>`;
}

function ruling({ site }: Card): string {
  const across = (y: number, colour: string) => `<path d="M0 ${y}h${width}" stroke="${colour}" stroke-width="2"/>`;
  const down = (x: number) =>
    `<path d="M${x} 0v${height}" stroke="${ink.wrong}" stroke-opacity="0.33" stroke-width="2"/>`;
  return [
    ...(site ? [across(head, ink.line)] : []),
    ...[across(foot, ink.edge), across(foot + row, ink.line), across(foot + 2 * row, ink.edge)],
    ...[across(foot + 2 * row + 6, ink.edge), down(margin - 7), down(margin)],
  ].join('');
}

function sums(card: Card, write: Write): string[] {
  return recordCounts(card).parts.map(({ status, count, label }, index) => {
    const x = left + (index % 2) * 326;
    const baseline = foot + 48 + Math.floor(index / 2) * row;
    const words = write('small', `${formatNumber(count)} ${label}`, { x: x + 44, baseline, size: 38, fill: ink.ink });
    return mark(status, x + 14, baseline - 12, 14) + words;
  });
}
