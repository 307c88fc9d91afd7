import { extent, scaleLinear } from 'd3';
import { rowLabel } from './rowLabel.ts';
import { sizes, type Size } from './sizes.ts';
import type { SlopePlot, SlopeRow } from './slope.ts';
import { spread } from './spread.ts';
import { semibold, textWidth } from './textWidth.ts';

const lineHeight = 18;
const top = 44;
/** From a mark to its words, in pixels. */
const reach = 20;

/** One drawing: two columns of marks, a line for each row, words at both sides. */
export interface SlopeDrawing {
  size: Size;
  height: number;
  /** Places of the two columns across. */
  x1: string;
  x2: string;
  /** A line for each row, on a ground that is 100 wide and as high as the drawing in pixels. */
  rises: string;
  sides: SlopeSide[];
}

/** The words of one column; places across count from the column, in pixels. */
export interface SlopeSide {
  x: string;
  name: string;
  anchor: 'start' | 'end';
  dx: number;
  /** Each with the rows of the table that it stands for. */
  dots: { y: number; isHollow: boolean; rows: number[] }[];
  words: { y: number; value: string; text: string }[];
  /** From marks to words that had to move. */
  leaders: string;
}

/** The two drawings of a slope figure; the scale runs from the lowest value to the highest. */
export function slopeLayout(rows: SlopeRow[], { names }: SlopePlot): SlopeDrawing[] {
  return sizes.map((size) => draw(rows, names, size));
}

function draw(rows: SlopeRow[], names: [string, string], size: Size): SlopeDrawing {
  const isNamed = size.name === 'broad';
  const all = rows.flatMap(({ before, after }) => [before.from, after.from]);
  const [low, high] = extent(all) as [number, number];
  const height = Math.max(size.height + 20, top + rows.length * (lineHeight + 8));
  const bottom = height - 10;
  const y = scaleLinear([low, high], [bottom - lineHeight, top]);
  const round = (value: number) => Math.round(value * 10) / 10;
  const label = (row: SlopeRow) => rowLabel({ label: row.label }).label;
  const left = rows.map((row) => ({ at: row.before, text: isNamed ? label(row) : '' }));
  const right = rows.map((row) => ({ at: row.after, text: label(row) }));
  const room = (sides: typeof left) => Math.max(...sides.map(({ at, text }) => wordsWidth(at.from, text)));
  const x1 = `${Math.ceil(((room(left) + reach) / size.from) * 100)}%`;
  const x2 = `${Math.floor(100 - ((room(right) + reach) / size.from) * 100)}%`;
  const place = (sides: typeof left, x: string, name: string, anchor: 'start' | 'end'): SlopeSide => {
    const away = anchor === 'end' ? -1 : 1;
    // Where names are left out, rows of one value share one number.
    const kept = [...new Map(sides.map((side) => [`${side.at.from} ${side.text}`, side])).values()];
    kept.sort((a, b) => b.at.from - a.at.from);
    const heights = spread(
      kept.map(({ at }) => y(at.from)),
      lineHeight,
      bottom,
    );
    const moved = kept.map(({ at }, index) => [round(y(at.from)), round(heights[index]!)] as const);
    return {
      ...{ x, name, anchor, dx: away * reach },
      dots: kept.map(({ at, text }) => ({
        ...{ y: round(y(at.from)), isHollow: at.about || at.limit },
        rows: sides.flatMap((side, row) => (side.at.from === at.from && side.text === text ? [row] : [])),
      })),
      words: kept.map(({ at, text }, index) => ({ y: round(heights[index]! + 4.5), value: String(at.from), text })),
      leaders: moved
        .filter(([from, to]) => Math.abs(from - to) > 2)
        .map(([from, to]) => `M${away * 6} ${from}L${away * (reach - 3)} ${to}`)
        .join(''),
    };
  };
  return {
    ...{ size, height, x1, x2 },
    rises: rows
      .map(({ before, after }) => `M${x1} ${round(y(before.from))}L${x2} ${round(y(after.from))}`)
      .join('')
      .replaceAll('%', ''),
    sides: [place(left, x1, names[0], 'end'), place(right, x2, names[1], 'start')],
  };
}

function wordsWidth(value: number, text: string): number {
  return textWidth(String(value), 13, semibold) + (text ? textWidth(` ${text}`, 13) : 0);
}
