import { extent, scaleLinear, scaleLog, scaleUtc } from 'd3';
import { formatDate, formatScaled } from '../ledger/formats.ts';
import { axisFits } from './axisFits.ts';
import type { Timeline } from './dated.ts';
import type { Place } from './placeCallouts.ts';
import type { MarkText } from './placeLabels.ts';
import type { ScaleName } from './scaleField.ts';
import type { Size } from './sizes.ts';
import { textWidth } from './textWidth.ts';

/** The two axes of a drawing over time. */
export interface TimeAxes {
  /** A day as a place across, in percent. */
  x(date: string): number;
  /** An amount as a place down, in pixels. */
  y(value: number): number;
  /** Heights of the lines that amounts are read by; the lowest is the base. */
  grid: number[];
  texts: MarkText[];
  /** Where the drawing of amounts ends below; the days stand under it. */
  base: number;
}

/** Room over the highest amount for what is written at it. */
const top = 64;
/** Room at the sides, in percent: marks are whole, and the nought stands clear of them. */
const sides: [number, number] = [4, 98];

/** Axes that hold all points of a timeline. */
export function timeAxes({ curves, unit, begins }: Timeline, scale: ScaleName, size: Size): TimeAxes {
  const points = curves.flatMap((curve) => curve.points);
  const days = [...points.map(({ date }) => date), ...(begins ? [begins] : [])].map(dayOf);
  const [first, last] = extent(days) as [Date, Date];
  const base = size.height - 22;
  const time = scaleUtc([first, last], sides);
  const [low, high] = extent(points, ({ value }) => value) as [number, number];
  const amounts =
    scale === 'log'
      ? scaleLog([10 ** Math.floor(Math.log10(low)), high], [base, top])
      : scaleLinear([0, high], [base, top]);
  const ticks = amounts.ticks(size.ticks).filter((tick) => scale === 'linear' || Number.isInteger(Math.log10(tick)));
  const round = (value: number) => Math.round(value * 10) / 10;
  const x = (date: string) => round(time(dayOf(date)));
  const y = (value: number) => round(amounts(value));
  const runs = curves.map((curve) => curve.points.map(({ date, value }): Place => [x(date), y(value)]));
  const amountsAt = (side: 'start' | 'end') => amountTexts(ticks, y, unit, side);
  const side = crossings(amountsAt('start'), runs, size) > crossings(amountsAt('end'), runs, size) ? 'end' : 'start';
  return { x, y, grid: ticks.map(y), base, texts: [...amountsAt(side), ...dayTexts(time, base, size)] };
}

/** Amounts stand on their lines at the left, or at the right where fewer lines run through them; the highest with the unit. */
function amountTexts(ticks: number[], y: (value: number) => number, unit: string, anchor: 'start' | 'end'): MarkText[] {
  return ticks.map((tick) => {
    const text = `${formatScaled(tick)}${tick === ticks.at(-1) ? ` ${unit}` : ''}`;
    return { x: anchor === 'start' ? '0' : '100%', y: y(tick) - 5, anchor, text };
  });
}

/** How many of the texts a line runs through, in the narrowest drawing. */
function crossings(texts: MarkText[], runs: Place[][], { from }: Size): number {
  const steps = Array.from({ length: 17 }, (_, step) => step / 16);
  const places = runs.flatMap((run) =>
    run.flatMap(([x, y], index) => {
      const [nextX, nextY] = run[index + 1] ?? [x, y];
      return steps.map((share): Place => [x + (nextX - x) * share, y + (nextY - y) * share]);
    }),
  );
  const isCrossed = ({ anchor, y, text }: MarkText) => {
    const width = (textWidth(text, 12) / from) * 100;
    const [left, right] = anchor === 'start' ? [0, width] : [100 - width, 100];
    return places.some(([x, down]) => x > left && x < right && down > y - 14 && down < y + 6);
  };
  return texts.filter(isCrossed).length;
}

/** As many days or months as fit under the narrowest drawing. */
function dayTexts(time: ReturnType<typeof scaleUtc<number>>, base: number, size: Size): MarkText[] {
  const ways = [12, 9, 7, 6, 5, 4, 3, 2].flatMap((count) => {
    const ticks = time.ticks(count);
    return [ticks, ticks.filter((_, index) => index % 2 === 0)].map((kept) => dayLine(kept, time, base));
  });
  const [first, last] = time.domain() as [Date, Date];
  const isLong = last.getTime() - first.getTime() > 75 * 864e5;
  const fitting = ways.filter((texts) => axisFits(texts, size.from) && (!isLong || /^\D+$/.test(texts[0]?.text ?? '')));
  const most = Math.max(...fitting.map(({ length }) => length));
  return fitting.find(({ length }) => length === most)!;
}

function dayLine(ticks: Date[], time: ReturnType<typeof scaleUtc<number>>, base: number): MarkText[] {
  const areMonths = ticks.length > 1 && ticks.every((tick) => tick.getUTCDate() === 1);
  return ticks
    .map((tick): MarkText => {
      const [day, month] = formatDate(tick.toISOString().slice(0, 10)).split(' ');
      const short = month!.slice(0, 3);
      const text = areMonths ? short : `${day} ${short}`;
      return { x: `${Math.round(time(tick) * 10) / 10}%`, y: base + 18, anchor: 'middle', text };
    })
    .filter(({ x }) => parseFloat(x) <= 93 && (parseFloat(x) >= 7 || areMonths));
}

/** A date as the scale takes it; one that is known to the month or the year stands in the middle of it. */
export function dayOf(date: string): Date {
  const middle = { 4: '-07-01', 7: '-15' }[date.length] ?? '';
  return new Date(`${date}${middle}T00:00Z`);
}
