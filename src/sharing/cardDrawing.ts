import { shorten } from './breakLines.ts';
import { cardSize, drawingBox, type Card, type CardPicture } from './card.ts';
import type { CardFace } from './cardFace.ts';
import { cardFoot } from './cardFoot.ts';
import { ink } from './cardInk.ts';
import { writer, type Write } from './cardWriter.ts';
import type { FaceName } from './cutFace.ts';
import { layOutCard } from './layOutCard.ts';

const { width, height } = cardSize;
// The margin line of a ledger; what is written stands right of it, its number left.
const margin = 140;
const left = 178;
const right = width - 60;
const head = 96;
const row = 70;
// The double rule at the foot.
const end = 596;

/** A card as SVG: a page of a ledger with its entry, and under it sums and a stamp, or a figure's numbers. */
export function cardDrawing(card: Card, faces: Record<FaceName, CardFace>): string {
  const write = writer(faces);
  const foot = card.drawing ? end : card.rows ? 386 : 456;
  const top = card.site ? head + 14 : 40;
  const measure = { title: faces.title.measure, line: faces.line.measure };
  const bottom = foot - (card.rowsAre ? 60 : 16);
  const { title, line } = layOutCard(card, measure, {
    ...{ top, bottom },
    width: (card.drawing ? drawingBox.x - 24 : right) - left,
  });
  const { baseline } = title.lines[0]!;
  const at = { x: left, fill: ink.ink };
  const parts = [
    `<rect width="${width}" height="${height}" fill="${ink.paper}"/>`,
    ruling(card, foot),
    ...headLine(card, faces, write),
    card.number &&
      write('title', `${card.number}`, { x: margin - 30, align: 'end', baseline, size: title.size, fill: ink.wrong }),
    ...title.lines.map(({ text, baseline }) => write('title', text, { ...at, baseline, size: title.size })),
    ...line.lines.map(({ text, baseline }) =>
      write('line', text, { ...at, baseline, size: line.size, fill: ink.soft }),
    ),
    card.drawing && picture(card.drawing),
    ...cardFoot(card, { left, right, top: foot, row }, faces, write),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.filter(Boolean).join('\n')}</svg>`;
}

function headLine({ site, folio }: Card, faces: Record<FaceName, CardFace>, write: Write): string[] {
  if (!site) return [];
  const space = right - left - faces.small.measure(`${site}  `) * 40;
  const words = folio && shorten(folio, (text) => faces.small.measure(text) * 36 <= space);
  return [
    write('small', site, { x: left, baseline: 64, size: 40, fill: ink.ink }),
    ...(words ? [write('small', words, { x: right, align: 'end', baseline: 64, size: 36, fill: ink.soft })] : []),
  ];
}

/** As large as its box allows, in the middle of it. */
function picture({ svg, width, height }: CardPicture): string {
  const { x, y, ...box } = drawingBox;
  const scale = Math.min(box.width / width, box.height / height);
  const at = [x + (box.width - width * scale) / 2, y + (box.height - height * scale) / 2];
  return `<g transform="translate(${at.map(Math.round).join(' ')}) scale(${scale.toFixed(4)})">${svg}</g>`;
}

function ruling({ site }: Card, foot: number): string {
  const across = (y: number, colour: string) => `<path d="M0 ${y}h${width}" stroke="${colour}" stroke-width="2"/>`;
  const down = (x: number) =>
    `<path d="M${x} 0v${height}" stroke="${ink.wrong}" stroke-opacity="0.33" stroke-width="2"/>`;
  const between = Array.from({ length: (end - foot) / row - 1 }, (_, index) => foot + (index + 1) * row);
  return [
    ...(site ? [across(head, ink.line)] : []),
    ...[across(foot, ink.edge), ...between.map((y) => across(y, ink.line)), across(end, ink.edge)],
    ...[across(end + 6, ink.edge), down(margin - 7), down(margin)],
  ].join('');
}
