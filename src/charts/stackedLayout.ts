import { rowLabel, type RowText } from './rowLabel.ts';
import type { Piece, StackedRow } from './stacked.ts';
import { narrowest, semibold, textWidth } from './textWidth.ts';

const lineHeight = 17;
const gap = 19;
const apart = 14;

/** A piece of a bar; places and lengths are in percent of the drawing's width. */
export interface BarPiece {
  x: string;
  width: string;
  tone: Piece['tone'] | 'may' | 'rest';
  /** Where its end is not exact. */
  about?: string;
}

/** A row of the drawing. Heights are in pixels from its top. */
export interface StackedBar extends RowText {
  top: number;
  pieces: BarPiece[];
  /** Lines of shares, each with its word. */
  lines: { y: number; words: { value: string; word: string }[] }[];
  of: { y: number; text: string };
}

/** The whole drawing. */
export interface StackedLayout {
  rows: StackedBar[];
  bar: { y: number; height: number };
  height: number;
}

/** Places shares one under another; each bar is as long as the next, whatever its whole. */
export function stackedLayout(rows: StackedRow[]): StackedLayout {
  const bar = { y: 22, height: 16 };
  let bottom = 0;
  const placed = rows.map((row): StackedBar => {
    const words = row.pieces.map(({ text, word }) => ({ value: text, word }));
    const lines = fill(words).map((line, index) => ({
      y: bar.y + bar.height + lineHeight * (index + 1),
      words: line,
    }));
    const y = lines.at(-1)!.y + lineHeight;
    const top = bottom;
    bottom += y + gap;
    return { ...rowLabel(row), top, pieces: piecesOf(row), lines, of: { y, text: row.ofText! } };
  });
  return { rows: placed, bar, height: bottom - gap + 5 };
}

function piecesOf({ pieces, restAt }: StackedRow): BarPiece[] {
  const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
  const untold = 1 - pieces.reduce((sum, { valueTo }) => sum + valueTo, 0);
  const placed: BarPiece[] = [];
  let end = 0;
  const add = (tone: BarPiece['tone'], length: number, about = false) => {
    const next = Math.min(end + length, 1);
    placed.push({ x: percent(end), width: percent(next - end), tone, ...(about && { about: percent(next) }) });
    end = next;
  };
  pieces.forEach(({ tone, value, valueTo, about }, index) => {
    if (index === restAt && untold > 0.005) add('rest', untold);
    add(tone, value, about);
    if (valueTo > value) add('may', valueTo - value);
  });
  if (restAt >= pieces.length && untold > 0.005) add('rest', untold);
  return placed;
}

/** As many shares on a line as a phone has room for. */
function fill(words: StackedBar['lines'][number]['words']) {
  const lines: (typeof words)[] = [];
  let room = 0;
  for (const one of words) {
    const width = textWidth(one.value, 13, semibold) + textWidth(`  ${one.word}`, 13) + apart;
    if (lines.length && width <= room) lines.at(-1)!.push(one);
    else {
      lines.push([one]);
      room = narrowest + apart;
    }
    room -= width;
  }
  return lines;
}
