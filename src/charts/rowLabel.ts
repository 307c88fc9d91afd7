import { certainty } from '../ledger/certainty.ts';
import type { FigureRow } from './figureView.ts';
import { narrowest, semibold, textWidth } from './textWidth.ts';

/** The line of text that heads a row of a drawing. */
export interface RowText {
  /** The row's name and its certainty mark. */
  label: string;
  note?: string;
}

const noteGap = 8;

/** The heading of a row. */
export function rowLabel({ label, note, status }: Pick<FigureRow, 'label' | 'note' | 'status'>): RowText {
  return { label: status ? `${label} ${certainty[status].shape}` : label, ...(note && { note }) };
}

/** Whether a row's heading fits on one line of the narrowest drawing. */
export function headingFits(row: Pick<FigureRow, 'label' | 'note' | 'status'>): boolean {
  const { label, note } = rowLabel(row);
  return textWidth(label, 13, semibold) + (note ? noteGap + textWidth(note, 13) : 0) <= narrowest;
}
