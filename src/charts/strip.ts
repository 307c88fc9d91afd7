import { z } from 'zod';
import { formatAmount, formatDate, formatNumber, formatScaled } from '../ledger/formats.ts';
import { capitalised } from '../ledger/labels.ts';
import { id, line, partialDate } from '../ledger/schemas/fields.ts';
import type { Series } from '../ledger/schemas/series.ts';
import { figureFields, hues, type ChartKind } from './chartKind.ts';
import type { FigureRow, KeyEntry } from './figureView.ts';
import { pointQuantity } from './pointRow.ts';
import type { RowReader } from './rowReader.ts';
import { semibold, textWidth } from './textWidth.ts';

const schema = z.strictObject({
  ...figureFields,
  hue: z.enum(hues).default('ink'),
  kind: z.literal('strip'),
  /** One for each kind of thing: kinds are never mixed. Each is a series whose points have lots. */
  strips: z.array(z.strictObject({ series: id, label: line })).min(1, 'at least one strip'),
  /** What runs across: days, with values upwards, or values, with lots of about one value piled up. */
  across: z.enum(['date', 'value']).default('date'),
  /** Whom lots are from, such as seller. */
  lot_name: line.default('lot'),
  /** Lots that are labelled; the value is printed by itself. */
  annotations: z
    .array(z.strictObject({ series: id, date: partialDate, value: z.number(), text: line.optional() }))
    .default([]),
});

type Declared = z.infer<typeof schema>;

/** A lot. */
export interface StripRow extends FigureRow {
  strip: string;
  date: string;
  value: number;
  pieces: number;
  /** What is printed beside it: its value, and what stands under that. */
  callout?: [amount: string, text: string, pieces: string];
}

/** What a strip plot draws beside its rows. */
export interface StripPlot {
  across: Declared['across'];
  unit: string;
  /** Labels of the strips, in order. */
  strips: string[];
}

/** A mark for each lot at its value, kinds of things apart from each other. */
export const strip: ChartKind = {
  schema,
  join(declared: Declared, reader: RowReader) {
    const found = declared.strips.map(({ series }, index) => reader.series(series, ['strips', index, 'series']));
    const all = found.filter((series) => series !== undefined);
    check(declared, found, reader);
    const rows = all.flatMap((series) => lotRows(series, declared, reader));
    const unit = all[0]?.unit ?? '';
    const pieces = capitalised(all[0]?.lots_in ?? 'pieces');
    const isSized = declared.across === 'date';
    const key: KeyEntry[] = isSized
      ? [{ sign: 'sized', meaning: 'a lot: the larger, the more pieces; small ones share one size' }]
      : [{ sign: 'lot', meaning: 'a lot' }];
    return {
      ...{ rows, rowHead: capitalised(declared.lot_name), columns: ['Date', pieces, unit], key },
      plot: { across: declared.across, unit, strips: declared.strips.map(({ label }) => label) } satisfies StripPlot,
    };
  },
};

function lotRows(series: Series, { strips, annotations }: Declared, reader: RowReader): StripRow[] {
  const { label: kind } = strips.find((one) => one.series === series.id)!;
  return series.points.flatMap((point) =>
    (point.lots ?? []).map(({ value, pieces, from }): StripRow => {
      const { date } = point;
      const said = annotations.find((one) => one.series === series.id && one.date === date && one.value === value);
      return {
        ...{ label: from, note: kind, href: `/evidence/${series.id}/#${date}`, strip: kind, date, value, pieces },
        quantities: [pointQuantity(series, { ...point, value }, reader)],
        ...(said && {
          callout: [inDigits(value, series.unit), said.text ?? from, `${formatScaled(pieces)} ${series.lots_in}`],
        }),
        cells: [formatDate(date), formatNumber(pieces), inDigits(value, series.unit)],
      };
    }),
  );
}

/** A value without its unit, cents in full. */
function inDigits(value: number, unit: string): string {
  return formatAmount({ value, unit }).replace(/[A-Z]{3} | .*$/g, '');
}

function check(declared: Declared, found: (Series | undefined)[], { complain, fit }: RowReader): void {
  const unit = found.find((series) => series)?.unit;
  declared.strips.forEach(({ label }, index) => {
    const note = index || declared.across === 'value' ? 0 : 8 + textWidth(unit ?? '', 13);
    fit(label, textWidth(label, 13, semibold) + note, ['strips', index, 'label']);
  });
  found.forEach((series, index) => {
    if (!series) return;
    if (series.unit !== unit) {
      complain(['strips', index, 'series'], {
        found: `${series.id}, in ${series.unit}`,
        expected: `a series in ${unit}, as the first is`,
      });
    }
    const bare = series.points.find(({ lots }) => !lots);
    if (bare) {
      complain(['strips', index, 'series'], { expected: `a series whose points have lots; ${bare.date} has none` });
    }
  });
  declared.annotations.forEach(({ series: name, date, value, text }, index) => {
    const point = found.find((series) => series?.id === name)?.points.find((one) => one.date === date);
    const lots = point?.lots?.map((lot) => lot.value) ?? [];
    if (!point) {
      complain(['annotations', index, 'date'], { expected: 'a day on which one of the strips has lots' });
    } else if (!lots.includes(value)) {
      complain(['annotations', index, 'value'], { expected: `the value of a lot of that day: ${lots.join(', ')}` });
    }
    if (text?.includes('](')) {
      complain(['annotations', index, 'text'], { expected: 'plain words, since the value is printed by itself' });
    }
  });
}
