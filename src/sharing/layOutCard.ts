import { breakLines, shorten, type Measure } from './breakLines.ts';
import type { Card } from './card.ts';

/** Lines of one size, each with the height of its baseline, in pixels. */
export interface Block {
  size: number;
  lines: { text: string; baseline: number }[];
}

/** Where the words of a card stand. */
export interface CardLayout {
  title: Block;
  line: Block;
}

/** The space that title and line share, in pixels. */
export interface Space {
  top: number;
  bottom: number;
  width: number;
}

/** A size for the title and one for the line, in pixels, and how many lines such a title may take. */
type Grade = [number, number, number];

// From the grandest to the humblest; a title above all is to be read in a feed, where a card is a quarter of its size.
const grades: Grade[] = [
  ...([140, 132, 120].map((size) => [size, 44, 1]) as Grade[]),
  ...([120, 112].map((size) => [size, 44, 2]) as Grade[]),
  ...([104, 96].map((size) => [size, 42, 2]) as Grade[]),
  ...([88, 80, 72, 64, 56].map((size) => [size, 38, 3]) as Grade[]),
];
// A title beside a drawing is a narrow column.
const narrow: Grade[] = [72, 64, 60, 56, 52, 48].map((size) => [size, 38, 7]);
const column = 600;
const mostUnder = 3;
// More is not read in a feed, and makes the file heavy.
const mostLetters = 180;
const leading = { title: 1.04, line: 1.22 };

/**
 * Breaks and sizes a title and, under it, the first of a card's lines for which a grade is found. Where there is none, title
 * and first line take the humblest and are shortened; where even that is too much, the line is left out.
 */
export function layOutCard(
  card: Pick<Card, 'title' | 'lines'>,
  measure: Record<keyof CardLayout, Measure>,
  space: Space,
) {
  const attempt = (title: string, line: string, grade: Grade) => stack(title, line, grade, measure, space);
  const lines = card.lines.length ? card.lines : [''];
  const usable = space.width < column ? narrow : grades;
  for (const line of lines) {
    for (const grade of usable) {
      const layout = attempt(card.title, line, grade);
      if (layout) return layout;
    }
  }
  const grade = usable.at(-1)!;
  const title = shorten(card.title, (text) => attempt(text, '', grade) !== undefined);
  const line = shorten(lines[0]!, (text) => attempt(title, text, grade) !== undefined);
  const layout = attempt(title, line, grade) ?? attempt(title, '', grade);
  if (!layout) throw new Error(`A share card has no room for the words of ‘${card.title}’.`);
  return layout;
}

/** Title over line in the middle of the space, or nothing where they do not fit. */
function stack(
  title: string,
  line: string,
  [titleSize, lineSize, mostAbove]: Grade,
  measure: Record<keyof CardLayout, Measure>,
  { top, bottom, width }: Space,
): CardLayout | undefined {
  if (title.length + line.length > mostLetters) return undefined;
  const titleLines = breakLines(title, width / titleSize, measure.title);
  const lineLines = line ? breakLines(line, width / lineSize, measure.line) : [];
  const fits = (lines: string[], most: number, size: number, of: Measure) =>
    lines.length <= most && lines.every((text) => of(text) * size <= width);
  // Letters rise about three quarters of their size above the baseline and fall a quarter below it.
  const lineTop = titleLines.length * titleSize * leading.title + 0.5 * lineSize;
  const height = lineTop + lineLines.length * lineSize * leading.line;
  const slack = bottom - top - height;
  const titleFits = fits(titleLines, mostAbove, titleSize, measure.title);
  if (slack < 0 || !titleFits || !fits(lineLines, mostUnder, lineSize, measure.line)) return undefined;
  const block = (lines: string[], size: number, pitch: number, from: number): Block => ({
    size,
    lines: lines.map((text, index) => ({
      text,
      baseline: Math.round(top + slack / 2 + from + size * (0.76 + index * pitch)),
    })),
  });
  return {
    title: block(titleLines, titleSize, leading.title, 0),
    line: block(lineLines, lineSize, leading.line, lineTop),
  };
}
