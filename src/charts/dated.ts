import { ascending } from 'd3';
import { z } from 'zod';
import type { Complaint } from '../ledger/contentFile.ts';
import { formatDate } from '../ledger/formats.ts';
import { capitalised } from '../ledger/labels.ts';
import { day, id, line, partialDate } from '../ledger/schemas/fields.ts';
import type { Series } from '../ledger/schemas/series.ts';
import { figureFields, hues, type Joined } from './chartKind.ts';
import type { FigureRow, KeyEntry } from './figureView.ts';
import { pointRow } from './pointRow.ts';
import type { RowReader } from './rowReader.ts';

/** Fields of the kinds that draw dated series: line and step. */
export const datedFields = {
  ...figureFields,
  hue: z.enum(hues).default('moved'),
  /** One series, or two of one unit; the first is the one that is meant. */
  series: z
    .array(z.strictObject({ id, label: line.optional() }))
    .min(1, 'one series or two')
    .max(2, 'two at most'),
  /** The day on which a running total began, at nothing. */
  begins: day.optional(),
  /** First and last day that are drawn, where a series has points beyond; those stay out of the table too. */
  from: day.optional(),
  until: day.optional(),
  /** Days of points from which no line leads to the next, since nothing is known of the time between. */
  breaks: z.array(partialDate).default([]),
  /** Points that are labelled; their date and amount are printed by themselves. */
  annotations: z.array(z.strictObject({ date: partialDate, text: line.optional(), series: id.optional() })).default([]),
};

type Declared = z.infer<z.ZodObject<typeof datedFields>>;

/** A point of a series. */
export interface DatedPoint {
  /** As exact as it is known. */
  date: string;
  value: number;
  /** True where no line leads to the next point. */
  breaks: boolean;
  /** What is printed beside it; undefined where it is only marked. */
  callout?: { text?: string };
}

/** What is drawn of a figure's series, in the order in which the declaration names them. */
export interface Timeline {
  curves: { label?: string; points: DatedPoint[] }[];
  unit: string;
  begins?: string;
}

/** Joins a declaration with its series: a row for each point, by date. */
export function joinDated(declared: Declared, reader: RowReader): Joined & { plot: Timeline } {
  const found = declared.series.map(({ id: name }, index) => {
    const series = reader.series(name, ['series', index, 'id']);
    return series && within(series, declared, (complaint) => reader.complain(['series', index, 'id'], complaint));
  });
  const all = found.filter((one) => one !== undefined);
  const dates = new Set(all.flatMap(({ points }) => points.map(({ date }) => date)));
  if (all.length === found.length) check(declared, all, dates, reader);
  const unit = all[0]?.unit ?? '';
  const rows = all.flatMap((series, index) =>
    series.points.map((point) =>
      pointRow(series, point, formatDate(point.date), declared.series[index]!.label, reader),
    ),
  );
  const curves = all.map((series, index) => ({
    label: declared.series[index]!.label,
    points: series.points.map(({ date, value }): DatedPoint => {
      const said = declared.annotations.find((one) => one.date === date && (one.series ?? all[0]!.id) === series.id);
      // Of two lines each says at its end which it is.
      const callout = said ?? (all.length > 1 && date === series.points.at(-1)!.date ? {} : undefined);
      return { date, value, breaks: declared.breaks.includes(date), ...(callout && { callout }) };
    }),
  }));
  const byDate = (row: FigureRow) => row.href.slice(row.href.indexOf('#'));
  // A label at a line's end may find no place, so the key names both.
  const key: KeyEntry[] = declared.series
    .filter(() => all.length > 1)
    .map(({ label }, index) => ({ sign: index ? 'other' : 'trend', meaning: label ?? '' }));
  if (declared.breaks.length) key.push({ sign: '· · ·', meaning: 'no count published in between' });
  if ([...dates].some((date) => date.length < 10)) key.push({ sign: 'limit', meaning: 'day not known: mid-month' });
  return {
    rows: rows.sort((a, b) => ascending(byDate(a), byDate(b))),
    rowHead: 'Date',
    columns: [capitalised(unit)],
    key,
    plot: { curves, unit, ...(declared.begins && { begins: declared.begins }) },
  };
}

/** A series with the points alone that are drawn; undefined, with a fault, where none is. */
export function within(
  series: Series,
  { from = '', until = '9999' }: { from?: string; until?: string },
  complain: (complaint: Complaint) => void,
): Series | undefined {
  const points = series.points.filter(({ date }) => date >= from && date <= until);
  if (points.length) return { ...series, points };
  complain({ expected: 'a series with a point between from and until' });
  return undefined;
}

function check(declared: Declared, all: Series[], dates: Set<string>, { complain }: RowReader): void {
  const [first, second] = all;
  if (second && second.unit !== first!.unit) {
    const expected = `a series in ${first!.unit}, as the first is`;
    complain(['series', 1, 'id'], { found: `${second.id}, in ${second.unit}`, expected });
  }
  declared.series.forEach(({ label }, index) => {
    if (second && !label) complain(['series', index, 'label'], { expected: 'a label, since there are two series' });
  });
  const known = [...dates].sort().map(formatDate).join(', ');
  declared.annotations.forEach(({ date, text, series = first!.id }, index) => {
    if (text?.includes('](')) {
      const expected = 'plain words, since the date and the amount are printed by themselves';
      complain(['annotations', index, 'text'], { expected });
    }
    const points = all.find(({ id: name }) => name === series)?.points ?? [];
    if (!points.some((point) => point.date === date))
      complain(['annotations', index, 'date'], { expected: `a day on which the series has a point: ${known}` });
  });
  declared.breaks.forEach((date, index) => {
    if (!dates.has(date)) complain(['breaks', index], { expected: `a day on which the series has a point: ${known}` });
  });
  const start = [...dates].sort()[0]!;
  if (declared.begins && declared.begins > start)
    complain(['begins'], { expected: `a day that is not after the first point, ${formatDate(start)}` });
}
