import { ascending } from 'd3';
import { z } from 'zod';
import { line } from '../ledger/schemas/fields.ts';
import type { ChartKind } from './chartKind.ts';
import { figureFields, quantityKey, rowFields } from './chartKind.ts';
import type { FigureRow, KeyEntry } from './figureView.ts';
import { readPercent, type Reading } from './readPercent.ts';
import type { RowReader } from './rowReader.ts';
import { statusKey } from './statusKey.ts';

const fields = ['measured', 'required'] as const;

const row = z.strictObject({
  ...rowFields,
  /** The quantity that was measured, in percent; may be a range. */
  measured: quantityKey,
  /** The quantity that it is held against, in percent; left out where none was ever stated. */
  required: quantityKey.optional(),
});

const schema = z.strictObject({
  ...figureFields,
  kind: z.literal('dot-range'),
  /** What each row is, such as product. */
  row_name: line.default('case'),
  /** What the dots show, such as 'measured accuracy'. */
  measured_name: line.default('measured'),
  /** What the ticks show, such as 'required or claimed'. */
  required_name: line.default('required'),
  /** What stands in place of a tick where no mark was stated. */
  unstated_name: line.default('mark not stated'),
  rows: z.array(row).min(1, 'at least one row'),
});

/** A row of a dot-range figure. Percentages are numbers from 0 to 100. */
export interface DotRangeRow extends FigureRow {
  measured: Reading;
  /** Undefined where no mark was stated. */
  required?: Reading;
  /** The words for the mark: its amount, or that there is none. */
  requiredText: string;
}

/** Dots on a scale of a hundred: what was measured, and the mark it was held against. */
export const dotRange: ChartKind = {
  schema,
  join(declared: z.infer<typeof schema>, reader) {
    const rows = declared.rows
      .map((one, index) => joinRow(one, index, reader, declared.unstated_name))
      .filter((one) => one !== undefined)
      .sort((a, b) => ascending(a.measured.from, b.measured.from) || ascending(a.measured.to, b.measured.to));
    const key: KeyEntry[] = [{ sign: 'dot', meaning: declared.measured_name }];
    if (rows.some(({ measured: { from, to } }) => to > from))
      key.push({ sign: 'range', meaning: 'from lowest to highest' });
    if (rows.some(({ measured }) => measured.limit)) key.push({ sign: 'limit', meaning: 'a limit, not a count' });
    if (rows.some(({ required }) => required)) key.push({ sign: 'tick', meaning: declared.required_name });
    const heads = [declared.row_name, declared.measured_name, declared.required_name].map(capital);
    return { rows, rowHead: heads[0]!, columns: heads.slice(1), key: [...key, ...statusKey(rows)] };
  },
};

function joinRow(
  declared: z.infer<typeof row>,
  index: number,
  reader: RowReader,
  unstated: string,
): DotRangeRow | undefined {
  const stated = fields.filter((field) => declared[field]);
  const quantities = reader.quantities(declared, index, stated);
  if (!quantities) return undefined;
  const [measured, required] = quantities.map((quantity, at) =>
    readPercent(quantity, (complaint) => reader.complain(['rows', index, stated[at]!], complaint)),
  );
  if (!measured || stated.length > 1 !== Boolean(required)) return undefined;
  const requiredText = required?.text ?? unstated;
  const cells = [measured.text, requiredText];
  return {
    ...reader.base(declared, declared.measured),
    ...{ quantities, measured, requiredText, cells },
    ...(required && { required }),
  };
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
