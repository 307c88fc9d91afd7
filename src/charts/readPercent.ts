import type { Complaint } from '../ledger/contentFile.ts';
import { formatAmount } from '../ledger/formats.ts';
import type { Quantity } from '../ledger/schemas/record.ts';

/** A percentage, or a range of them. */
export interface Reading {
  from: number;
  /** Equal to `from` where it is not a range. */
  to: number;
  /** True where the source gives a limit and not a count. */
  limit: boolean;
  /** True where the source rounds. */
  about: boolean;
  /** In digits, with the words that qualify it: `about 30%`. */
  text: string;
}

/** A quantity as a percentage from 0 to 100; undefined, with a fault, where it is none. */
export function readPercent(quantity: Quantity, complain: (complaint: Complaint) => void): Reading | undefined {
  const { unit, value, to = value, bound, approximate } = quantity;
  const amount = formatAmount(quantity);
  if (unit !== 'percent') complain({ found: amount, expected: 'a quantity in percent' });
  else if (value < 0 || to > 100) complain({ found: amount, expected: 'a percentage between 0 and 100' });
  else {
    const text = amount.replace(/ percent$/, '%');
    return { from: value, to, limit: bound !== undefined, about: Boolean(approximate), text };
  }
  return undefined;
}
