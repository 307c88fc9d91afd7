import { scaleLinear, scaleLog } from 'd3';
import { formatScaled } from '../ledger/formats.ts';
import { axisFits } from './axisFits.ts';
import type { Anchor, MarkText } from './placeLabels.ts';
import type { RankedRow } from './ranked.ts';
import { rowLabel, type RowText } from './rowLabel.ts';
import type { ScaleName } from './scaleField.ts';
import { narrowest, semibold, textWidth } from './textWidth.ts';

const rowHeight = 46;
const apart = 12;

/** A row of the drawing. Heights are in pixels, those within a row from its top; places across are percentages. */
export interface RankedMark extends RowText {
  /** Where the row begins. */
  top: number;
  /** Where the amount is. */
  at: string;
  about: boolean;
  /** The amount in words, its anchor, and its distance from the mark in pixels. */
  text: string;
  anchor: Anchor;
  dx: number;
}

/** The whole drawing. */
export interface RankedLayout {
  rows: RankedMark[];
  /** Height of the middle of the marks in a row. */
  middle: number;
  /** The scale's marks with their words; none for bars, which say their amounts. */
  axis: MarkText[];
  height: number;
}

/** Places the rows one under another on one scale. */
export function rankedLayout(rows: RankedRow[], scale: ScaleName): RankedLayout {
  const log = scale === 'log' ? decades(rows) : undefined;
  const place = log?.place ?? fromZero(rows);
  const placed = rows.map((row, index): RankedMark => {
    const { value, about, text } = row;
    const x = Math.floor(place(value) * 10) / 10;
    const isRoom = (x / 100) * narrowest + apart + amountWidth(row) <= narrowest;
    const side = isRoom ? ({ anchor: 'start', dx: apart } as const) : ({ anchor: 'end', dx: -apart } as const);
    return { ...rowLabel(row), top: index * rowHeight, at: `${x}%`, about, text, ...side };
  });
  const end = rows.length * rowHeight;
  const axis = log ? wordsOf(log.powers, log.place, end + 12) : [];
  return { rows: placed, middle: 30, axis, height: end + (log ? 18 : -4) };
}

/** Bars leave room for the words after each. */
function fromZero(rows: RankedRow[]) {
  const most = Math.max(...rows.map(({ value }) => value));
  const reach = Math.min(...rows.map((row) => ((narrowest - apart - amountWidth(row)) * most) / (row.value || 1)));
  return scaleLinear([0, most], [0, (Math.min(narrowest, reach) / narrowest) * 100]);
}

/** A scale from power to power of ten, and those powers. */
function decades(rows: RankedRow[]) {
  const logs = rows.map(({ value }) => Math.log10(value));
  const low = Math.floor(Math.min(...logs));
  const high = Math.max(Math.ceil(Math.max(...logs)), low + 1);
  const powers = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
  return { powers, place: scaleLog([powers[0]!, powers.at(-1)!], [0, 100]) };
}

/** Each power of ten, or as many of them as a phone has room for. */
function wordsOf(powers: number[], place: (value: number) => number, y: number): MarkText[] {
  const texts = powers.map((power): MarkText => {
    const x = Math.round(place(power) * 10) / 10;
    return { x: `${x}%`, y, anchor: x === 0 ? 'start' : x === 100 ? 'end' : 'middle', text: formatScaled(power) };
  });
  const every = [1, 2, 3, 4].find((step) =>
    axisFits(
      texts.filter((_, index) => index % step === 0),
      narrowest,
    ),
  );
  return texts.filter((_, index) => index % (every ?? powers.length) === 0);
}

function amountWidth({ text }: RankedRow): number {
  return textWidth(text, 13, semibold);
}
