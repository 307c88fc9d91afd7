import { rowLabel, type RowText } from './rowLabel.ts';
import { sizes, type Size } from './sizes.ts';
import type { Piece, StackedPlot, StackedRow } from './stacked.ts';
import type { BarPiece } from './stackedLayout.ts';
import { semibold, textWidth } from './textWidth.ts';

const rowHeight = 46;
const apart = 9;
const head = 26;
/** Bars keep off the line in the middle, which takes this much of each side. */
const clear = 4;
/** A bar that is shorter, in percent, shows no sign of what is rounded: the words say it. */
const shortest = 4;
/** The smallest amount is a stroke, and not nothing. */
const least = 0.1;

/** Words at the end of a bar, or over a side. */
export interface SideText {
  x: string;
  dx: number;
  anchor: 'start' | 'end';
  text: string;
  /** True where the bar is so long that its words stand in it. */
  isInside?: boolean;
}

/** A row of the drawing; its height is in pixels from the top, the rest in percent of the drawing's width. */
export interface DivergingBar extends RowText {
  top: number;
  pieces: (BarPiece & { side: Side })[];
  texts: SideText[];
}

/** One drawing. */
export interface DivergingLayout {
  size: Size;
  /** Where the two sides meet. */
  middle: string;
  heads: SideText[];
  rows: DivergingBar[];
  height: number;
}

type Side = 'left' | 'right';

/** Places amounts to both sides of a middle, on one scale that is as large as each column has room for. */
export function divergingLayout(rows: StackedRow[], heads: NonNullable<StackedPlot['heads']>): DivergingLayout[] {
  return sizes.map((size) => layoutAt(rows, heads, size));
}

function layoutAt(rows: StackedRow[], heads: NonNullable<StackedPlot['heads']>, size: Size): DivergingLayout {
  const reach = (side: Side, scale: number) => {
    const bars = rows.map(({ pieces }) => {
      const bar = sum(pieces, side) * scale;
      return fitsInside(pieces, side, bar) ? bar : bar + wordsWidth(pieces, side);
    });
    return Math.max(textWidth(heads[side], 13) + apart, ...bars) + clear;
  };
  const scale = largest((candidate) => reach('left', candidate) + reach('right', candidate) <= size.from, rows, size);
  const middle = (reach('left', scale) / size.from) * 100;
  const length = (value: number) => ((value * scale) / size.from) * 100;
  const placed = rows.map(({ pieces, ...row }, index): DivergingBar => {
    const texts = (['left', 'right'] as const).flatMap((side) => {
      const text = wordsOf(pieces, side);
      const bar = sum(pieces, side);
      if (!text) return [];
      const end = side === 'left' ? middle - length(bar) : middle + length(bar);
      return textAt(side, end, text, fitsInside(pieces, side, bar * scale));
    });
    return { ...rowLabel(row), top: head + index * rowHeight, pieces: piecesOf(pieces, middle, length), texts };
  });
  const over = [textAt('left', middle, heads.left), textAt('right', middle, heads.right)];
  return { size, middle: percent(middle), heads: over, rows: placed, height: head + rows.length * rowHeight - 4 };
}

/** The pieces of a side lie one after another, away from the middle. */
function piecesOf(pieces: Piece[], middle: number, length: (value: number) => number): DivergingBar['pieces'] {
  const ends = { left: middle, right: middle };
  return pieces.map(({ side, value, tone, about }) => {
    const from = ends[side!];
    const end = from + (side === 'left' ? -length(value) : length(value));
    ends[side!] = end;
    const width = Math.abs(end - from);
    const isMarked = about && width > shortest;
    return {
      ...{ x: percent(Math.min(from, end)), width: percent(Math.max(width, least)), tone, side: side! },
      ...(isMarked && { about: percent(end) }),
    };
  });
}

function textAt(side: Side, at: number, text: string, isInside = false): SideText {
  const isEnd = (side === 'left') !== isInside;
  return {
    ...{ x: percent(at), dx: isEnd ? -apart : apart, anchor: isEnd ? 'end' : 'start', text },
    ...(isInside && { isInside }),
  };
}

/** The largest scale, in pixels for one, at which all fits. */
function largest(fits: (scale: number) => boolean, rows: StackedRow[], size: Size): number {
  const most = Math.max(...rows.flatMap(({ pieces }) => [sum(pieces, 'left'), sum(pieces, 'right')])) || 1;
  const steps = Array.from({ length: size.from }, (_, step) => (size.from - step) / most);
  return steps.find(fits) ?? 0;
}

function sum(pieces: Piece[], side: Side): number {
  return pieces.filter((piece) => piece.side === side).reduce((total, { value }) => total + value, 0);
}

function wordsOf(pieces: Piece[], side: Side): string {
  return pieces
    .filter((piece) => piece.side === side)
    .map(({ text }) => text)
    .join(' and ');
}

function wordsWidth(pieces: Piece[], side: Side): number {
  const words = wordsOf(pieces, side);
  return words ? textWidth(words, 13, semibold) + apart + 2 : 0;
}

/** Words stand in a bar only where one pale piece is all of it. */
function fitsInside(pieces: Piece[], side: Side, bar: number): boolean {
  const [only, ...more] = pieces.filter((piece) => piece.side === side);
  return only?.tone === 'context' && !more.length && bar >= wordsWidth(pieces, side) + apart;
}

function percent(at: number): string {
  return `${Math.round(at * 10) / 10}%`;
}
