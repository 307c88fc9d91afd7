import { ascending } from 'd3';
import { z } from 'zod';
import { formatDateRange, formatNumber, formatScaled } from '../ledger/formats.ts';
import { capitalised } from '../ledger/labels.ts';
import { day, id, line } from '../ledger/schemas/fields.ts';
import type { Series } from '../ledger/schemas/series.ts';
import { figureFields, hues, type ChartKind } from './chartKind.ts';
import { dayAfter, daysFrom } from './days.ts';
import type { FigureRow } from './figureView.ts';
import { pointRow } from './pointRow.ts';
import type { RowReader } from './rowReader.ts';

const flow = z.strictObject({
  /** A running total. */
  series: id,
  /** The first day that it counts. */
  begins: day,
  /** The last day that is drawn; that of a point. */
  until: day.optional(),
  /** Days of points that were counted otherwise and are left out. */
  without: z.array(day).default([]),
  /** Where it goes, such as 'out of the harbour'. */
  name: line,
});

const schema = z.strictObject({
  ...figureFields,
  hue: z.enum(hues).default('moved'),
  kind: z.literal('reversal'),
  /** What came in, drawn below the line. */
  inflow: flow,
  /** What went out, drawn above it. */
  outflow: flow,
  /** What stands for days of which one of the two has no count. */
  uncounted_name: line.default('not announced'),
});

/** The days from one count to the next. */
export interface FlowRow extends FigureRow {
  /** First and last of the days. */
  from: string;
  to: string;
  /** On average over these days. */
  aDay: number;
}

/** One of the two directions. */
export interface Flow {
  name: string;
  /** In words: all of it, its days, and the average of a day. */
  amount: string;
  days: string;
  aDay: string;
  parts: FlowRow[];
}

/** What a reversal draws. */
export interface ReversalPlot {
  unit: string;
  inflow: Flow;
  outflow: Flow;
  uncounted: string;
}

/** Two running totals as averages of a day on one scale, one below the line and one above: areas are amounts. */
export const reversal: ChartKind = {
  schema,
  join(declared: z.infer<typeof schema>, reader: RowReader) {
    const flows = (['inflow', 'outflow'] as const).map((side) => joinFlow(declared[side], side, reader));
    const [inflow, outflow] = flows;
    const rows = flows.flatMap((one) => one?.parts ?? []).sort((a, b) => ascending(a.from, b.from));
    const units = rows.map(({ quantities }) => quantities[0]!.unit);
    const unit = units[0] ?? '';
    const other = units.find((one) => one !== unit);
    if (other) {
      reader.complain(['outflow', 'series'], {
        found: `a series in ${other}`,
        expected: `one in ${unit}, as the other is`,
      });
    }
    return {
      ...{ rows, rowHead: 'Days', columns: [capitalised(unit), 'On average a day'], key: [] },
      plot: { unit, inflow, outflow, uncounted: declared.uncounted_name },
      keyNumbers: flows.flatMap((one) =>
        one ? { label: `${capitalised(one.name)}, ${one.days}`, amount: one.amount } : [],
      ),
    };
  },
};

function joinFlow(declared: z.infer<typeof flow>, side: string, reader: RowReader): Flow | undefined {
  const series = reader.series(declared.series, [side, 'series']);
  if (!series || !check(series, declared, side, reader)) return undefined;
  const until = declared.until ?? series.points.at(-1)!.date;
  const points = series.points.filter(({ date }) => date <= until && !declared.without.includes(date));
  const parts = points.map((point, index): FlowRow => {
    const before = points[index - 1];
    const from = before ? dayAfter(before.date) : declared.begins;
    const amount = point.value - (before?.value ?? 0);
    const aDay = amount / daysFrom(from, dayAfter(point.date));
    const label = formatDateRange(from, point.date);
    return {
      ...pointRow(series, point, label, declared.name, reader),
      ...{ from, to: point.date, aDay, cells: [formatNumber(amount), average(aDay)] },
    };
  });
  const all = points.at(-1)!.value;
  return {
    ...{ name: declared.name, amount: formatScaled(all), days: formatDateRange(declared.begins, until), parts },
    aDay: average(all / daysFrom(declared.begins, dayAfter(until))),
  };
}

function check(
  series: Series,
  { begins, until, without }: z.infer<typeof flow>,
  side: string,
  { complain }: RowReader,
): boolean {
  const dates = series.points.map(({ date }) => date);
  const known = dates.map((date) => formatDateRange(date)).join(', ');
  if (series.kind !== 'cumulative' || dates.some((date) => date.length < 10)) {
    complain([side, 'series'], { expected: 'a running total (kind: cumulative) whose points are days' });
  } else if (begins > dates[0]!) {
    complain([side, 'begins'], { expected: `a day that is not after the first point, ${formatDateRange(dates[0]!)}` });
  } else if (until && !dates.includes(until)) {
    complain([side, 'until'], { expected: `a day of a point: ${known}` });
  } else if (without.some((date) => !dates.includes(date) || date === (until ?? dates.at(-1)))) {
    complain([side, 'without'], { expected: `days of points before the last: ${known}` });
  } else return true;
  return false;
}

/** An average in words, to two places. */
function average(aDay: number): string {
  return `about ${formatScaled(Number(aDay.toPrecision(2)))}`;
}
