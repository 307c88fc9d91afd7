import { extent, scaleLinear, scaleUtc } from 'd3';
import { formatDate, formatNumber } from '../ledger/formats.ts';
import { axisFits } from './axisFits.ts';
import { dayAfter, firstDay } from './days.ts';
import { packMarks } from './packMarks.ts';
import { placeCallouts, type Callout, type PlacedCallout } from './placeCallouts.ts';
import type { MarkText } from './placeLabels.ts';
import { sizes, type Size } from './sizes.ts';
import type { StripPlot, StripRow } from './strip.ts';
import { wrapText } from './wrapText.ts';

const radius = 4;
const sides: [number, number] = [11, 94];

/** A lot: its place across in percent, the rest in pixels. */
export interface StripMark {
  /** The row of the table that it stands for. */
  row: number;
  x: string;
  y: number;
  r: number;
}

/** One strip with its name. */
export interface StripPanel {
  label: string;
  /** Baseline of the name, and where the strip begins under it. */
  y: number;
  head: number;
  /** Heights of the lines that values are read by. */
  grid: number[];
  texts: MarkText[];
  /** The largest first, so that none is hidden. */
  marks: StripMark[];
  /** Heights are from the strip's beginning. */
  callouts: PlacedCallout[];
}

/** One drawing: strips under one another on one scale. */
export interface StripDrawing {
  size: Size;
  height: number;
  panels: StripPanel[];
  /** Words of the axis under the last strip. */
  axis: MarkText[];
}

/** The two drawings of a strip plot. */
export function stripLayout(rows: StripRow[], plot: StripPlot): StripDrawing[] {
  return sizes.map((size) => (plot.across === 'date' ? overDays(rows, plot, size) : overValues(rows, plot, size)));
}

/** Days across, values upwards; a unit of value is as high in one strip as in the others. */
function overDays(rows: StripRow[], { strips }: StripPlot, size: Size): StripDrawing {
  const [first, last] = extent(rows, ({ date }) => firstDay(date)) as [string, string];
  const time = scaleUtc([new Date(first), new Date(last)], sides);
  const x = (date: string) => round(time(new Date(firstDay(date))));
  const most = Math.max(...rows.map(({ pieces }) => pieces));
  const isBroad = size.name === 'broad';
  const largest = isBroad ? 26 : 20;
  const r = (pieces: number) => Math.max(radius, round(Math.sqrt(pieces / most) * largest));
  const values = strips.map((label) => extent(ofStrip(rows, label), ({ value }) => value) as [number, number]);
  const ranges = values.map((range) => scaleLinear(range, [0, 1]).nice(4).domain() as [number, number]);
  const tall = ranges.reduce((sum, [low, high]) => sum + high - low, 0);
  const scale = (size.height * (isBroad ? 1.25 : 1.5)) / tall;
  let top = 0;
  const panels = strips.map((label, index): StripPanel => {
    const [low, high] = ranges[index]!;
    // Words of lots stay under the name of their strip.
    const head = top + 24;
    const start = head + largest;
    const place = scaleLinear([high, low], [start, start + (high - low) * scale]);
    const y = (value: number) => round(place(value));
    const own = ofStrip(rows, label).toSorted((a, b) => b.pieces - a.pieces);
    const ticks = place.ticks(isBroad ? 5 : 4);
    const texts = ticks.map((tick): MarkText => ({
      ...{ x: '0', y: y(tick) - 4, anchor: 'start', text: formatNumber(tick) },
    }));
    top = y(low) + 24;
    const marks = own.map((row): StripMark => ({
      row: rows.indexOf(row),
      x: `${x(row.date)}%`,
      y: y(row.value),
      r: r(row.pieces),
    }));
    const callouts = own.flatMap((row): Callout[] => {
      if (!row.callout) return [];
      const [amount, text, pieces] = row.callout;
      return [
        {
          at: [x(row.date), y(row.value) - head],
          amount,
          lines: [...wrapText(text, size.wrap), ...(isBroad ? [pieces] : [])],
          reach: r(row.pieces) - radius,
        },
      ];
    });
    return {
      ...{ label, y: head - 10, head, grid: ticks.map(y), texts, marks },
      callouts: placeCallouts(callouts, {
        ...{ from: size.from, to: size.to, bottom: y(low) + 2 - head },
        traces: own.map((row) => [[x(row.date), y(row.value) - head] as const]),
        texts: texts.map(({ y: down, anchor, text }) => ({ at: [0, down - head] as const, anchor, text })),
      }),
    };
  });
  return { size, height: top + 4, panels, axis: dayTexts(time, top - 4, size) };
}

/** As many days as there is room for, one or more apart. */
function dayTexts(time: ReturnType<typeof scaleUtc<number>>, y: number, size: Size): MarkText[] {
  const [first, last] = time.domain().map((date) => date.toISOString().slice(0, 10)) as [string, string];
  const days: string[] = [];
  for (let day = first; day <= last; day = dayAfter(day)) days.push(day);
  const every = (step: number) =>
    days
      .filter((_, index) => index % step === 0)
      .map((day): MarkText => {
        const [number, month] = formatDate(day).split(' ');
        return { x: `${round(time(new Date(day)))}%`, y, anchor: 'middle', text: `${number} ${month!.slice(0, 3)}` };
      });
  const step = [1, 2, 3, 5, 7, 14, 28].find((one) => axisFits(every(one), size.from)) ?? days.length;
  return every(step);
}

/** Values across; lots that would touch are piled up on both sides of the middle. */
function overValues(rows: StripRow[], { strips, unit }: StripPlot, size: Size): StripDrawing {
  const [low, high] = extent(rows, ({ value }) => value) as [number, number];
  const place = scaleLinear([low, high], [4, 96]).nice();
  const x = (value: number) => round(place(value));
  const pitch = 2 * radius + 2;
  let top = 0;
  const panels = strips.map((label): StripPanel => {
    const own = ofStrip(rows, label).toSorted((a, b) => a.value - b.value);
    const packed = packMarks(
      own.map(({ value }) => {
        const middle = (x(value) / 100) * size.from;
        return { from: middle - radius, to: middle + radius };
      }),
      { from: 0, to: size.from },
    );
    const offset = (level: number) => (level % 2 ? -1 : 1) * Math.ceil(level / 2) * pitch;
    const levels = packed.map(({ level }) => offset(level));
    const middle = top + 34 - Math.min(0, ...levels);
    const panel = {
      ...{ label, y: top + 18, head: top + 24, grid: [middle], texts: [], callouts: [] },
      marks: own.map((row, index) => ({
        ...{ row: rows.indexOf(row), x: `${x(row.value)}%`, y: middle + levels[index]!, r: radius },
      })),
    };
    top = middle + Math.max(0, ...levels) + 12;
    return panel;
  });
  const ticks = place.ticks(size.ticks + 1);
  const axis = ticks.map((tick, index): MarkText => {
    const isLast = index === ticks.length - 1;
    return {
      ...{ x: `${x(tick)}%`, y: top + 18, anchor: isLast ? 'end' : 'middle' },
      text: `${formatNumber(tick)}${isLast ? ` ${unit}` : ''}`,
    };
  });
  return { size, height: top + 24, panels, axis };
}

function ofStrip(rows: StripRow[], label: string): StripRow[] {
  return rows.filter(({ strip }) => strip === label);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
