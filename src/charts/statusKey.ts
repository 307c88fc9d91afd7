import { certainty } from '../ledger/certainty.ts';
import { statuses } from '../ledger/schemas/record.ts';
import type { FigureRow, KeyEntry } from './figureView.ts';

/** The certainty marks that some rows bear, firmest first, each with its word. */
export function statusKey(rows: FigureRow[]): KeyEntry[] {
  const present = statuses.filter((status) => rows.some((row) => row.status === status));
  return present.map((status) => ({ sign: certainty[status].shape, meaning: certainty[status].label }));
}
