import { descending } from 'd3';
import { z } from 'zod';
import type { Complaint } from '../ledger/contentFile.ts';
import { formatAmount } from '../ledger/formats.ts';
import { capitalised } from '../ledger/labels.ts';
import { line } from '../ledger/schemas/fields.ts';
import { figureFields, hues, quantityKey, rowFields, type ChartKind } from './chartKind.ts';
import { readPercent, type Reading } from './readPercent.ts';
import type { FigureRow, KeyEntry } from './figureView.ts';
import type { RowReader } from './rowReader.ts';
import { statusKey } from './statusKey.ts';

const fields = ['before', 'after'] as const;

const row = z.strictObject({
  ...rowFields,
  /** The quantity before, in percent. */
  before: quantityKey,
  /** The quantity after, in percent. */
  after: quantityKey,
});

const schema = z.strictObject({
  ...figureFields,
  hue: z.enum(hues).default('ink'),
  kind: z.literal('slope'),
  /** What each row is, such as country. */
  row_name: line.default('case'),
  /** What stands on the left, such as 2019. */
  before_name: line,
  /** What stands on the right. */
  after_name: line,
  rows: z.array(row).min(1, 'at least one row'),
});

/** A row of a slope figure. Percentages are numbers from 0 to 100. */
export interface SlopeRow extends FigureRow {
  before: Reading;
  after: Reading;
}

/** Names of the two sides. */
export interface SlopePlot {
  names: [before: string, after: string];
}

/** Shares before and after, joined by lines. */
export const slope: ChartKind = {
  schema,
  join(declared: z.infer<typeof schema>, reader: RowReader) {
    const rows = declared.rows
      .map((one, index) => joinRow(one, index, reader))
      .filter((one) => one !== undefined)
      .sort((a, b) => descending(a.after.from, b.after.from) || descending(a.before.from, b.before.from));
    const key: KeyEntry[] = rows.some(({ before, after }) => before.about || after.about)
      ? [{ sign: 'limit', meaning: 'rounded or worked out' }]
      : [];
    const names: SlopePlot['names'] = [declared.before_name, declared.after_name];
    return {
      ...{ rows, rowHead: capitalised(declared.row_name), columns: names.map(capitalised) },
      ...{ key: [...key, ...statusKey(rows)], plot: { names } satisfies SlopePlot },
    };
  },
};

function joinRow(declared: z.infer<typeof row>, index: number, reader: RowReader): SlopeRow | undefined {
  const quantities = reader.quantities(declared, index, fields);
  if (!quantities) return undefined;
  const [before, after] = quantities.map((quantity, at) => {
    const complain = (complaint: Complaint) => reader.complain(['rows', index, fields[at]!], complaint);
    if (quantity.to === undefined) return readPercent(quantity, complain);
    complain({ found: formatAmount(quantity), expected: 'one number, not a range' });
    return undefined;
  });
  if (!before || !after) return undefined;
  const cells = [before.text, after.text];
  return { ...reader.base(declared, declared.before), quantities, before, after, cells };
}
