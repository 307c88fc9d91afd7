import { descending } from 'd3';
import { z } from 'zod';
import { formatAmount } from '../ledger/formats.ts';
import { capitalised } from '../ledger/labels.ts';
import { line } from '../ledger/schemas/fields.ts';
import { figureFields, hues, valueRow, type ChartKind } from './chartKind.ts';
import type { FigureRow, KeyEntry } from './figureView.ts';
import type { RowReader } from './rowReader.ts';
import { checkScale, scaleField, type ScaleName } from './scaleField.ts';
import { statusKey } from './statusKey.ts';

const schema = z.strictObject({
  ...figureFields,
  hue: z.enum(hues).default('moved'),
  kind: z.literal('ranked'),
  /** What each row is, such as organisation. */
  row_name: line.default('case'),
  /** What the marks show, such as 'ropes bought'. */
  value_name: line,
  /** Bars from zero, or dots on a scale on which each step multiplies by ten. */
  scale: scaleField,
  rows: z.array(valueRow).min(1, 'at least one row'),
});

/** A row of a ranked figure. */
export interface RankedRow extends FigureRow {
  value: number;
  /** True where a source rounds, or gives a limit and not a count. */
  about: boolean;
  /** The amount in words, without its unit. */
  text: string;
}

/** Amounts of one unit, the largest first: bars from zero, or dots where the scale is logarithmic. */
export const ranked: ChartKind = {
  schema,
  join(declared: z.infer<typeof schema>, reader: RowReader) {
    const rows = declared.rows
      .map((one, index) => joinRow(one, index, reader))
      .filter((one) => one !== undefined)
      .sort((a, b) => descending(a.value, b.value));
    checkUnits(declared, rows, reader);
    checkScale(
      declared,
      rows.map(({ value }) => value),
      reader.complain,
    );
    const { scale, value_name: name } = declared;
    const key: KeyEntry[] = [{ sign: scale === 'log' ? 'dot' : 'part', meaning: name }];
    if (rows.some(({ about }) => about)) {
      key.push({ sign: scale === 'log' ? 'limit' : 'about', meaning: 'rounded, or a limit' });
    }
    const unit = rows[0]?.quantities[0]!.unit ?? '';
    return {
      ...{ rows, rowHead: capitalised(declared.row_name), columns: [capitalised(unit)] },
      ...{ key: [...key, ...statusKey(rows)], plot: { scale } satisfies RankedPlot },
    };
  },
};

/** What a ranked figure's drawing needs beside its rows. */
export interface RankedPlot {
  scale: ScaleName;
}

function joinRow(declared: z.infer<typeof valueRow>, index: number, reader: RowReader): RankedRow | undefined {
  const quantities = reader.quantities(declared, index, ['value']);
  const quantity = quantities?.[0];
  if (!quantity) return undefined;
  const { value, to, unit, approximate, bound } = quantity;
  const amount = formatAmount(quantity);
  const complain = (expected: string) => reader.complain(['rows', index, 'value'], { found: amount, expected });
  if (to !== undefined) complain('one number, not a range');
  if (value < 0) complain('an amount that is not below zero');
  const text = amount.endsWith(` ${unit}`) ? amount.slice(0, -unit.length - 1) : amount;
  return {
    ...reader.base(declared, declared.value),
    ...{ quantities: quantities!, value, text, cells: [text], about: Boolean(approximate) || bound !== undefined },
  };
}

function checkUnits(declared: z.infer<typeof schema>, rows: RankedRow[], { complain }: RowReader): void {
  const units = Map.groupBy(rows, ({ quantities }) => quantities[0]!.unit);
  if (units.size < 2) return;
  const [common] = [...units].sort(([, a], [, b]) => b.length - a.length)[0]!;
  const odd = rows.find(({ quantities }) => quantities[0]!.unit !== common)!;
  const index = declared.rows.findIndex(({ record, label }) => record === odd.record!.id && label === odd.label);
  complain(['rows', index, 'value'], {
    found: formatAmount(odd.quantities[0]!),
    expected: `a quantity in ${common}, as the others are`,
  });
}
