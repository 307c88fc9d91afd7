import type { Status } from '../ledger/schemas/record.ts';
import { formatDate } from '../ledger/formats.ts';
import { daysFrom } from './days.ts';
import { sizes, type Size } from './sizes.ts';
import { semibold, textWidth } from './textWidth.ts';
import type { TimelinePlot, TimelineRow } from './timeline.ts';
import { wrapText } from './wrapText.ts';

const lineHeight = 18;
const apart = 16;
/** Days of silence after which the drawing says how many they were. */
const quiet = 7;

/** One line of what was said. */
export interface ToldLine {
  y: number;
  text: string;
  as: 'label' | 'of' | 'said';
}

/** What one said: a mark on the rail of its lane, and its words. */
export interface ToldMark {
  status?: Status;
  x: number;
  y: number;
  lines: ToldLine[];
}

/** A day with the height of the rule over it; without one a year, or how many days passed. */
export interface ToldDay {
  y: number;
  text: string;
  rule?: number;
}

/** One drawing of what was said day by day. All places are in pixels from the left and from the top. */
export interface DaysDrawing {
  size: Size;
  height: number;
  /** Where words begin. */
  left: number;
  /** A rail for each lane: its place, and the height of its name, to which it leads. */
  rails: { x: number; y: number; text: string }[];
  days: ToldDay[];
  marks: ToldMark[];
}

/** The two drawings: a rail for each lane, and the words of all in one column; dates stand beside it or over it. */
export function daysLayout(rows: TimelineRow[], plot: TimelinePlot): DaysDrawing[] {
  return sizes.map((size) => draw(rows, plot, size));
}

function draw(rows: TimelineRow[], { lanes }: TimelinePlot, size: Size): DaysDrawing {
  const isBroad = size.name === 'broad';
  const shortDates = rows.map(({ date }) => textWidth(dayAndMonth(date), 13, semibold));
  const gutter = isBroad ? Math.ceil(Math.max(...shortDates)) + 16 : 6;
  const left = gutter + lanes.length * apart;
  const rail = (lane: string) => gutter + lanes.indexOf(lane) * apart;
  const top = lanes.length * lineHeight + 12;
  const days: ToldDay[] = [];
  const marks: ToldMark[] = [];
  let y = top;
  const byDay = [...Map.groupBy(rows, ({ date }) => date)];
  byDay.forEach(([date, said], index) => {
    const before = byDay[index - 1]?.[0];
    const passed = silence(before, date);
    if (passed) {
      days.push({ y: y + 14, text: passed });
      y += 26;
    }
    days.push({ y: y + 20, text: isBroad ? dayAndMonth(date) : formatDate(date), rule: y });
    if (isBroad && date.slice(0, 4) !== before?.slice(0, 4))
      days.push({ y: y + 20 + lineHeight, text: date.slice(0, 4) });
    y += isBroad ? 20 : 42;
    for (const row of said) {
      const lines = linesOf(row, size.from - left, y);
      marks.push({ status: row.status, x: rail(row.lane), y: y - 4.5, lines });
      y += lines.length * lineHeight + 8;
    }
    y -= 8;
  });
  const rails = lanes.map((text, index) => ({ x: rail(text), y: lineHeight * (index + 1) - 2, text }));
  return { size, height: y, left, rails, days, marks };
}

function dayAndMonth(date: string): string {
  return date.length > 4 ? formatDate(date).slice(0, -5) : date;
}

/** How many days passed, where they are many and both days are known. */
function silence(before: string | undefined, date: string): string | undefined {
  const passed = before?.length === 10 && date.length === 10 ? daysFrom(before, date) : 0;
  return passed > quiet ? `${passed} days later` : undefined;
}

function linesOf({ label, remark, told, words }: TimelineRow, width: number, y: number): ToldLine[] {
  const lines = (text: string | undefined, as: ToldLine['as'], size: number) =>
    text ? wrapText(text, width, size).map((line) => ({ text: line, as })) : [];
  const said = [
    ...lines(label, 'label', 13 * semibold),
    ...lines(remark, 'of', 13),
    ...lines(told, 'of', 13),
    ...lines(words, 'said', 14),
  ];
  return said.map((line, index) => ({ y: y + index * lineHeight, ...line }));
}
