import { z } from 'zod';
import { id, line } from '../ledger/schemas/fields.ts';
import { figureSchema } from '../ledger/schemas/figure.ts';
import type { FigureRow, FigureView } from './figureView.ts';
import type { RowReader } from './rowReader.ts';

/** How far a figure may spread: the reading column, the column and its margin, the whole page. */
export const widths = ['text', 'wide', 'full'] as const;

/** What the coloured marks stand for: what went wrong, what moved, or neither. */
export const hues = ['wrong', 'moved', 'ink'] as const;

/** What a kind of chart gives to the room: what may be declared, and how it becomes rows to draw. */
export interface ChartKind {
  /** Strict: an unknown field is a fault. */
  schema: z.ZodType;
  /** Joins a declaration that the schema has passed. Faults go to the reader. */
  join(declared: never, reader: RowReader): Joined;
}

/** What a kind makes of a declaration; the rest of the view is the same for all kinds. */
export type Joined = Pick<FigureView, 'rowHead' | 'columns' | 'key' | 'total' | 'keyNumbers'> & {
  rows: FigureRow[];
  plot?: unknown;
};

/** Fields that every declaration has, whatever its kind. */
export const figureFields = {
  ...figureSchema.shape,
  /** How far it may spread. */
  width: z.enum(widths).default('wide'),
  /** The colour of its marks. */
  hue: z.enum(hues).default('wrong'),
};

/** Fields that every row has: who or what it is, and the record that gives its numbers. */
export const rowFields = {
  /** Who or what the row is, in a word or two. */
  label: line,
  /** What tells it from other rows of the same label. */
  note: line.optional(),
  /** Id of the record that gives its numbers. */
  record: id,
};

/** The name of one of the record's quantities. */
export const quantityKey = z.string().regex(/^[a-z][a-z0-9_]*$/, 'the name of a quantity, such as recalled');

/** A row of which one quantity is drawn. */
export const valueRow = z.strictObject({
  ...rowFields,
  /** The quantity that is drawn; one unit in all rows. */
  value: quantityKey,
});

/** A country as two letters. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/, 'a country code such as NL');

/** A row as it is declared. */
export interface RowDeclaration {
  label: string;
  note?: string;
  record: string;
}
