import { z } from 'zod';
import { formatAmount, formatNumber, formatScaled } from '../ledger/formats.ts';
import { capitalised } from '../ledger/labels.ts';
import { line } from '../ledger/schemas/fields.ts';
import { figureFields, hues, valueRow, type ChartKind } from './chartKind.ts';
import type { FigureRow, KeyEntry } from './figureView.ts';
import type { RowReader } from './rowReader.ts';
import { statusKey } from './statusKey.ts';
import { semibold, textWidth } from './textWidth.ts';

/** More marks nobody counts. */
const most = 600;

const schema = z.strictObject({
  ...figureFields,
  hue: z.enum(hues).default('moved'),
  kind: z.literal('units'),
  /** How much one mark stands for, in the unit of the quantities. */
  mark: z.number().positive(),
  /** What each row is, such as consignment. */
  row_name: line.default('case'),
  /** In the order in which they are drawn. */
  rows: z.array(valueRow).min(1, 'at least one row'),
});

type Declared = z.infer<typeof schema>;

/** A row of a unit figure. */
export interface UnitsRow extends FigureRow {
  /** How many marks it has; what is over is a part of one. */
  marks: number;
  /** The amount in words, with its unit. */
  text: string;
}

/** Amounts as marks to count, each of which stands for a stated number. */
export const units: ChartKind = {
  schema,
  join(declared: Declared, reader: RowReader) {
    const rows = declared.rows
      .map((one, index) => joinRow(one, index, declared.mark, reader))
      .filter((one) => one !== undefined);
    checkMarks(rows, reader);
    const unit = rows[0]?.quantities[0]!.unit ?? '';
    const key: KeyEntry[] = [{ sign: 'unit', meaning: `${formatScaled(declared.mark)} ${unit}` }];
    if (rows.some(({ marks }) => marks % 1 > 0)) key.push({ sign: 'cut', meaning: 'a part of that' });
    return {
      ...{ rows, rowHead: capitalised(declared.row_name), columns: [capitalised(unit)] },
      key: [...key, ...statusKey(rows)],
    };
  },
};

function joinRow(one: z.infer<typeof valueRow>, index: number, mark: number, reader: RowReader): UnitsRow | undefined {
  const quantities = reader.quantities(one, index, ['value']);
  const quantity = quantities?.[0];
  if (!quantity) return undefined;
  const { value, to, unit } = quantity;
  const found = formatAmount(quantity);
  const complain = (expected: string) => reader.complain(['rows', index, 'value'], { found, expected });
  if (to !== undefined) complain('one number, not a range');
  if (value < 0) complain('an amount that is not below zero');
  const text = found.replace(formatNumber(value), formatScaled(value));
  reader.fit(text, textWidth(text, 13, semibold), ['rows', index, 'value']);
  const cells = [found.endsWith(` ${unit}`) ? found.slice(0, -unit.length - 1) : found];
  return { ...reader.base(one, one.value), quantities: quantities!, marks: value / mark, text, cells };
}

function checkMarks(rows: UnitsRow[], { complain }: RowReader): void {
  const marks = rows.map((one) => one.marks);
  if (marks.length && Math.max(...marks) < 2) complain(['mark'], { expected: 'less, so that some row has two marks' });
  const sum = Math.ceil(marks.reduce((total, count) => total + count, 0));
  if (sum > most) {
    complain(['mark'], {
      found: `${formatNumber(sum)} marks`,
      expected: `more, so that there are at most ${most} marks`,
    });
  }
  const unit = rows[0]?.quantities[0]!.unit;
  rows.forEach(({ quantities: [quantity] }, index) => {
    if (quantity!.unit === unit) return;
    complain(['rows', index, 'value'], { found: formatAmount(quantity!), expected: `a quantity in ${unit}, as the first is` }); // prettier-ignore
  });
}
