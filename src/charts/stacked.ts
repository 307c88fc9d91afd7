import { z } from 'zod';
import { formatAmount } from '../ledger/formats.ts';
import { capitalised } from '../ledger/labels.ts';
import { line } from '../ledger/schemas/fields.ts';
import { figureFields, quantityKey, rowFields, type ChartKind } from './chartKind.ts';
import type { FigureRow, KeyEntry } from './figureView.ts';
import type { RowReader } from './rowReader.ts';
import { readPieces } from './readPieces.ts';
import { statusKey } from './statusKey.ts';

/** How a part is filled, told apart without colour: full, hatched, or pale with an outline. */
export const tones = ['meant', 'mixed', 'context'] as const;

const part = z.strictObject({
  /** The name under which rows give it. */
  id: quantityKey,
  /** What it is, for the key and the table. */
  name: line,
  /** The same in a word, beside its share. */
  word: line.optional(),
  tone: z.enum(tones),
  /** In the diverging form: the side of the middle. */
  side: z.enum(['left', 'right']).optional(),
});

const row = z
  .object({
    ...rowFields,
    /** The quantity that says how many were looked at: the whole of parts that are counts. */
    of: quantityKey.optional(),
    /** The words before it: 'from'. */
    of_word: line.default('of'),
  })
  // Every other field is the id of a part and names its quantity.
  .catchall(quantityKey);

const schema = z.strictObject({
  ...figureFields,
  kind: z.literal('stacked'),
  /** Shares of one whole for each row, or amounts to the left and the right of a middle, on one scale. */
  form: z.enum(['shares', 'diverging']).default('shares'),
  /** What each row is, such as laboratory. */
  row_name: line.default('case'),
  /** In the order in which they lie. */
  parts: z.array(part).min(1, 'at least one part'),
  /** What the rest of a row is that no part gives. */
  rest_name: line.default('not told'),
  /** What the shares are, as the head of their column: 'result'. */
  shares_name: line.default('shares'),
  /** What the wholes are, as the head of a column: 'tested'. */
  of_name: line.default('of'),
  /** What stands in place of a whole that is not known. */
  unknown_name: line.default('number not given'),
  /** In the order in which they are drawn, since rows of different methods have no rank. */
  rows: z.array(row).min(1, 'at least one row'),
});

/** A declaration of this kind. */
export type StackedDeclaration = z.infer<typeof schema>;

/** A part of a row: a share of its whole from 0 to 1, or an amount. */
export interface Piece {
  tone: (typeof tones)[number];
  side?: 'left' | 'right';
  value: number;
  /** The upper end; equal to `value` where it is not a range. */
  valueTo: number;
  /** True where a source rounds, or gives a limit and not a count. */
  about: boolean;
  /** The number in words, without its unit. */
  text: string;
  /** The same as the source gives it: unrounded, and a count where that is one. */
  plain: string;
  /** What it is, in a word. */
  word: string;
}

/** A row of a stacked figure. */
export interface StackedRow extends FigureRow {
  pieces: Piece[];
  /** How many pieces lie before what is not told: it stands where the first missing part would. */
  restAt: number;
  /** Of how many, in words; only where the pieces are shares. */
  ofText?: string;
}

/** What a stacked figure's drawing needs beside its rows. */
export interface StackedPlot {
  form: StackedDeclaration['form'];
  /** What stands over each side of the middle. */
  heads?: { left: string; right: string };
}

/** Bars of parts: shares of one whole a row, or amounts to both sides of a middle. */
export const stacked: ChartKind = {
  schema,
  join(declared: StackedDeclaration, reader: RowReader) {
    checkParts(declared, reader);
    const rows = declared.rows
      .map((one, index) => joinRow(one, index, declared, reader))
      .filter((one) => one !== undefined);
    const unit = rows[0]?.quantities[0]!.unit ?? '';
    if (declared.form === 'diverging') checkUnits(declared, rows, unit, reader);
    const isShares = declared.form === 'shares';
    // One column for all shares of a row, since a column each has no room on a phone.
    const columns = isShares
      ? [declared.shares_name, declared.of_name]
      : declared.parts.map(({ name }) => `${name}, ${unit}`);
    const head = (side: Piece['side']) =>
      capitalised(declared.parts.filter((one) => one.side === side).map(({ name }) => name).join(', ')); // prettier-ignore
    return {
      ...{ rows, rowHead: capitalised(declared.row_name) },
      columns: columns.map(capitalised),
      key: keyOf(declared, rows),
      plot: {
        form: declared.form,
        ...(!isShares && { heads: { left: head('left'), right: head('right') } }),
      } satisfies StackedPlot,
    };
  },
};

function joinRow(
  one: StackedDeclaration['rows'][number],
  index: number,
  declared: StackedDeclaration,
  reader: RowReader,
): StackedRow | undefined {
  const parts = declared.parts.filter(({ id }) => one[id]);
  const fields = [...parts.map(({ id }) => id), ...(one.of ? ['of'] : [])];
  const quantities = reader.quantities(one, index, fields);
  const known = new Set([...Object.keys(row.shape), ...declared.parts.map(({ id }) => id)]);
  const ids = declared.parts.map(({ id }) => id).join(', ');
  const odd = Object.keys(one).find((field) => !known.has(field));
  if (odd) reader.complain(['rows', index, odd], { expected: `one of the parts: ${ids}` });
  if (!parts.length) reader.complain(['rows', index], { expected: `a quantity for one of the parts: ${ids}` });
  if (!quantities || odd || !parts.length) return undefined;
  const complain = (field: string) => (complaint: Parameters<RowReader['complain']>[1]) =>
    reader.complain(['rows', index, field], complaint);
  const read = readPieces(parts, quantities, { ...declared, of_word: one.of_word }, complain);
  if (!read) return undefined;
  return { ...reader.base(one, one[parts[0]!.id] as string), quantities, ...read };
}

function checkParts({ form, parts, rows }: StackedDeclaration, { complain }: RowReader): void {
  parts.forEach(({ id, side }, index) => {
    if (id in row.shape) complain(['parts', index, 'id'], { expected: 'another name: rows have a field of this name' });
    if (form === 'diverging' && !side) complain(['parts', index], { expected: 'a side, left or right' });
    if (form === 'shares' && side)
      complain(['parts', index, 'side'], { expected: 'no side, save in the diverging form' });
  });
  rows.forEach(({ of }, index) => {
    if (form === 'diverging' && of)
      complain(['rows', index, 'of'], { expected: 'nothing, since amounts are no shares' });
  });
}

function checkUnits({ parts, rows }: StackedDeclaration, joined: StackedRow[], unit: string, { complain }: RowReader) {
  // A row that could not be joined has its own fault, and then the rest can wait.
  if (joined.length < rows.length) return;
  joined.forEach(({ quantities }, index) => {
    const at = quantities.findIndex((quantity) => quantity.unit !== unit);
    if (at < 0) return;
    const { id } = parts.filter((part) => rows[index]![part.id])[at]!;
    const expected = `a quantity in ${unit}, as the others are`;
    complain(['rows', index, id], { found: formatAmount(quantities[at]!), expected });
  });
}

function keyOf({ form, parts, rest_name: rest }: StackedDeclaration, rows: StackedRow[]): KeyEntry[] {
  const signs = { meant: 'part', mixed: 'hatch', context: 'whole' };
  const key: KeyEntry[] = parts.map(({ tone, name }) => ({ sign: signs[tone], meaning: name }));
  const pieces = rows.flatMap((one) => one.pieces);
  if (form === 'shares' && rows.some(hasRest)) key.push({ sign: 'rest', meaning: rest });
  if (pieces.some(({ value, valueTo }) => valueTo > value)) key.push({ sign: 'may', meaning: 'between two counts' });
  if (pieces.some(({ about }) => about)) key.push({ sign: 'about', meaning: 'rounded, or a limit' });
  return [...key, ...statusKey(rows)];
}

/** Whether the parts leave some of the whole untold. */
export function hasRest({ pieces }: Pick<StackedRow, 'pieces'>): boolean {
  return pieces.reduce((sum, { valueTo }) => sum + valueTo, 0) < 0.995;
}

/** Whether some part is hatched. */
export function hasHatch(rows: StackedRow[]): boolean {
  return rows.some(({ pieces }) => pieces.some(({ tone }) => tone === 'mixed'));
}
