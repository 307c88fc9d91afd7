import { sizes, type Size } from './sizes.ts';

/** Where a panel is: across in percent of the drawing's width, down in pixels. */
export interface Cell {
  x: string;
  width: string;
  y: number;
}

/** How high a panel is, words and days included, and how far the next row is. */
export const panelHeight = 150;
const rowGap = 20;
/** Between two panels, in percent. */
const gap = 7;

/** The places of a number of panels in a column of a size, in rows from left to right. */
export function multiplesGrid(count: number, size: Size): { cells: Cell[]; height: number } {
  const columns = columnsOf(count, size);
  const width = (100 - gap * (columns - 1)) / columns;
  const round = (value: number) => `${Math.round(value * 10) / 10}%`;
  const cells = Array.from({ length: count }, (_, index): Cell => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    return { x: round(column * (width + gap)), width: round(width), y: row * (panelHeight + rowGap) };
  });
  const rows = Math.ceil(count / columns);
  return { cells, height: rows * (panelHeight + rowGap) - rowGap };
}

/** Two on a phone; else as many as leave no row with a single panel. */
function columnsOf(count: number, { name }: Size): number {
  if (name === 'narrow' || count === 4) return 2;
  return count < 4 ? count : 3;
}

/** The width of the narrowest panel, in pixels. */
export const narrowestPanel = Math.floor(
  Math.min(...sizes.map(({ name, from }) => from * (name === 'narrow' ? (100 - gap) / 200 : (100 - 2 * gap) / 300))),
);
