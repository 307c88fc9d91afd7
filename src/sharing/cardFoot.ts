import { shorten } from './breakLines.ts';
import type { Card, CardRow, CardSum } from './card.ts';
import type { CardFace } from './cardFace.ts';
import { ink } from './cardInk.ts';
import { mark } from './cardMarks.ts';
import { cardStamp } from './cardStamp.ts';
import type { Write } from './cardWriter.ts';
import type { FaceName } from './cutFace.ts';

/** Where the foot of a card stands, in pixels. */
export interface FootSpace {
  left: number;
  right: number;
  top: number;
  /** The height of a row. */
  row: number;
}

/** What stands at a card's foot, as SVG. */
export function cardFoot(card: Card, space: FootSpace, faces: Record<FaceName, CardFace>, write: Write): string[] {
  const { sums = [], rows = [], rowsAre, stamp } = card;
  const room = space.right - space.left;
  const head = rowsAre && shorten(rowsAre, (text) => faces.line.measure(text) * 36 <= room);
  return [
    ...(head ? [write('line', head, { x: space.left, baseline: space.top - 18, size: 36, fill: ink.soft })] : []),
    ...rows.flatMap((one, index) => rowAt(one, index, space, faces.small, write)),
    ...sums.map((sum, index) => sumAt(sum, index, space, write)),
    ...(stamp ? [`<g transform="translate(972 526) rotate(-5)">${cardStamp(stamp, faces.small, write)}</g>`] : []),
  ];
}

/** A label that meets its amount is shortened. */
function rowAt({ label, amount }: CardRow, index: number, space: FootSpace, face: CardFace, write: Write): string[] {
  const { left, right, top, row } = space;
  const baseline = top + 48 + index * row;
  const fits = (room: number) => (text: string) => face.measure(text) * 36 <= room;
  const amountText = shorten(amount, fits(0.7 * (right - left)));
  const room = right - left - face.measure(`${amountText}  `) * 36;
  return [
    write('small', shorten(label, fits(room)), { x: left, baseline, size: 36, fill: ink.soft }),
    write('small', amountText, { x: right, align: 'end', baseline, size: 36, fill: ink.ink }),
  ];
}

/** Those without a mark begin where the words of the others do. */
function sumAt({ status, text }: CardSum, index: number, { left, top, row }: FootSpace, write: Write): string {
  const x = left + (index % 2) * 310;
  const baseline = top + 48 + Math.floor(index / 2) * row;
  const words = write('small', text, { x: x + 44, baseline, size: 38, fill: ink.ink });
  return status ? mark(status, x + 14, baseline - 12, 14) + words : words;
}
