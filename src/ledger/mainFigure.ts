import { formatAmount } from './formats.ts';
import { recordHref } from './recordView.ts';
import type { LedgerRecord } from './schemas/record.ts';

/** The figure by which a record is known where there is room for one only. */
export interface MainFigure {
  /** Its place on the record's page. */
  href: string;
  /** The figure with its unit, as text. */
  amount: string;
  /** What follows the amount so that both read as one phrase: 'that had reached the harbour', or ': value of the contract'. */
  rest: string;
  /** The day on which it stood, else the record's. */
  date: string;
}

/** The first figure of a record, which is its main one; undefined where it has none. */
export function mainFigure({ id, date, quantities }: LedgerRecord): MainFigure | undefined {
  const [first] = Object.entries(quantities);
  if (!first) return undefined;
  const [key, quantity] = first;
  const amount = formatAmount(quantity);
  return { href: recordHref(id, key), amount, rest: restOf(amount, quantity), date: quantity.as_of ?? date };
}

/** A unit is said once: '600,000 ropes' and 'ropes that were sold' read on as '600,000 ropes that were sold'. */
function restOf(amount: string, { unit, what }: { unit: string; what: string }): string {
  const readsOn = amount.endsWith(` ${unit}`) && what.startsWith(`${unit} `);
  return readsOn ? what.slice(unit.length) : `: ${what}`;
}
