import { rowLabel, type RowText } from './rowLabel.ts';
import { sizes, type Size } from './sizes.ts';
import type { UnitsRow } from './units.ts';

/** How marks lie at each size, in pixels: their side, the distance of two, how many are on a line. */
const grids: Record<Size['name'], { side: number; pitch: number; perLine: number }> = {
  narrow: { side: 10, pitch: 13, perLine: 20 },
  broad: { side: 12, pitch: 16, perLine: 30 },
};
/** After every ten, so that they can be counted. */
const tenGap = 8;
const marksTop = 44;
const rowGap = 26;

/** A row of the drawing, in pixels from its top. */
export interface UnitsBlock extends RowText {
  top: number;
  text: string;
  textY: number;
  /** All whole marks. */
  marks: string;
  /** The last mark where only a part of it counts: its place, and how much of its width. */
  cut?: { x: number; y: number; side: number; width: number };
}

/** One drawing. */
export interface UnitsLayout {
  size: Size;
  rows: UnitsBlock[];
  height: number;
}

/** Places the marks of each row on lines, in tens. */
export function unitsLayout(rows: UnitsRow[]): UnitsLayout[] {
  return sizes.map((size) => {
    const { side, pitch, perLine } = grids[size.name];
    const place = (index: number) => {
      const [across, down] = [index % perLine, Math.floor(index / perLine)];
      return { x: across * pitch + Math.floor(across / 10) * tenGap, y: marksTop + down * pitch };
    };
    let bottom = 0;
    const blocks = rows.map((row): UnitsBlock => {
      const whole = Math.floor(row.marks);
      const rest = row.marks - whole;
      const top = bottom;
      const all = Math.max(1, Math.ceil(row.marks));
      bottom += place(all - 1).y + side + rowGap;
      const marks = Array.from({ length: whole }, (_, index) => {
        const { x, y } = place(index);
        return `M${x} ${y}h${side}v${side}h-${side}z`;
      });
      return {
        ...{ ...rowLabel(row), top, text: row.text, textY: marksTop - 12, marks: marks.join('') },
        ...(rest > 0 && { cut: { ...place(whole), side, width: Math.round(rest * side * 10) / 10 } }),
      };
    });
    return { size, rows: blocks, height: bottom - rowGap + 4 };
  });
}
