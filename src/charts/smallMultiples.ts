import { z } from 'zod';
import { formatDate, formatNumber, formatScaled } from '../ledger/formats.ts';
import { capitalised } from '../ledger/labels.ts';
import { day, id, line } from '../ledger/schemas/fields.ts';
import type { Series } from '../ledger/schemas/series.ts';
import { figureFields, hues, type ChartKind } from './chartKind.ts';
import { within } from './dated.ts';
import { pointRow } from './pointRow.ts';
import type { RowReader } from './rowReader.ts';
import { narrowestPanel } from './multiplesGrid.ts';
import { semibold, textWidth } from './textWidth.ts';

const schema = z.strictObject({
  ...figureFields,
  hue: z.enum(hues).default('moved'),
  kind: z.literal('small-multiples'),
  /** Lines over time, or a bar for each date. */
  draw: z.enum(['line', 'bars']).default('line'),
  /** One scale of amounts for all panels, or each its own, which the description then says. */
  scale: z.enum(['shared', 'own']).default('shared'),
  /** A panel each, in the order in which they are drawn. */
  series: z
    .array(z.strictObject({ id, label: line }))
    .min(2, 'two panels at least')
    .max(12, 'twelve panels at most'),
  /** The day on which running totals began, at nothing. */
  begins: day.optional(),
  /** First and last day that are drawn, where a series has points beyond. */
  from: day.optional(),
  until: day.optional(),
});

type Declared = z.infer<typeof schema>;

/** One panel: a series. */
export interface Panel {
  label: string;
  points: { date: string; value: number }[];
  /** The last amount, without its unit, which the label has to make plain. */
  last: string;
}

/** What the drawing needs. */
export interface MultiplesPlot {
  draw: Declared['draw'];
  scale: Declared['scale'];
  begins?: string;
  panels: Panel[];
}

/** The same small drawing for several series, on one scale of time. */
export const smallMultiples: ChartKind = {
  schema,
  join(declared: Declared, reader: RowReader) {
    const all = declared.series.map(({ id: name }, index) => {
      const series = reader.series(name, ['series', index, 'id']);
      return series && within(series, declared, (complaint) => reader.complain(['series', index, 'id'], complaint));
    });
    const found = all.filter((one) => one !== undefined);
    checkWords(declared, reader);
    if (found.length === all.length) check(declared, found, reader);
    const units = new Set(found.map(({ unit }) => unit));
    const rows = found.flatMap((series, index) =>
      series.points.map((point) => {
        const row = pointRow(series, point, formatDate(point.date), declared.series[index]?.label, reader);
        return units.size > 1 ? { ...row, cells: [`${formatNumber(point.value)} ${series.unit}`] } : row;
      }),
    );
    const panels = found.map(({ points }, index): Panel => {
      const last = formatScaled(points.at(-1)!.value);
      const label = declared.series[index]?.label ?? '';
      fit(label, last, index, reader);
      return { label, last, points: points.map(({ date, value }) => ({ date, value })) };
    });
    const { draw, scale, begins } = declared;
    const isVague = rows.some(({ href }) => /#[\d-]{4,7}$/.test(href));
    return {
      ...{ rows, rowHead: 'Date', columns: [units.size > 1 ? 'Amount' : capitalised([...units][0] ?? '')] },
      key: isVague ? [{ sign: 'limit', meaning: 'day not known: mid-month' }] : [],
      plot: { draw, scale, panels, ...(begins && { begins }) } satisfies MultiplesPlot,
    };
  },
};

function checkWords({ scale, description }: Declared, { complain }: RowReader): void {
  if (scale === 'own' && !/\b(own scale|scale of its own)\b/i.test(description)) {
    complain(['description'], {
      expected: 'the words own scale, since each panel has its own',
      mend: 'say that heights cannot be compared between panels',
    });
  }
}

function check({ scale }: Declared, all: Series[], { complain }: RowReader): void {
  const odd = all.findIndex(({ unit }) => unit !== all[0]!.unit);
  if (scale === 'shared' && odd > 0) {
    const expected = `a series in ${all[0]!.unit}, as the first is, or scale: own`;
    complain(['series', odd, 'id'], { found: `${all[odd]!.id}, in ${all[odd]!.unit}`, expected });
  }
  all.forEach(({ id: name, points }, index) => {
    const below = points.find(({ value }) => value < 0);
    if (below) complain(['series', index, 'id'], { found: name, expected: 'a series without amounts below zero' });
  });
}

/** A panel of a phone is narrower than its column. */
function fit(label: string, last: string, index: number, { complain }: RowReader): void {
  const widest = [label, last].find((text) => textWidth(text, 13, semibold) > narrowestPanel);
  if (widest) {
    complain(['series', index, 'label'], { found: widest, expected: 'words that fit over a panel on a phone' });
  }
}
