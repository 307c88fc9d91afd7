import { formatAmount } from './formats.ts';
import { recordHref } from './recordView.ts';
import type { LedgerRecord } from './schemas/record.ts';

/** The figure by which a record is known where there is room for one only. */
export interface MainFigure {
  /** Its place on the record's page. */
  href: string;
  /** The figure with its unit, as text. */
  amount: string;
  /** What it counts, without the unit where the amount ends with that: 'that had reached the harbour'. */
  what: string;
  /** Both as one phrase: '600,000 ropes that had reached the harbour', 'EUR 5,000: value of the contract'. */
  phrase: string;
  /** The day on which it stood, else the record's. */
  date: string;
}

/** The first figure of a record, which is its main one; undefined where it has none. */
export function mainFigure({ id, date, quantities }: LedgerRecord): MainFigure | undefined {
  const [first] = Object.entries(quantities);
  if (!first) return undefined;
  const [key, { what, unit, as_of = date, ...quantity }] = first;
  const amount = formatAmount({ ...quantity, unit });
  const readsOn = amount.endsWith(` ${unit}`) && what.startsWith(`${unit} `);
  const rest = readsOn ? what.slice(unit.length + 1) : what;
  return {
    href: recordHref(id, key),
    amount,
    what: rest,
    phrase: `${amount}${readsOn ? '' : ':'} ${rest}`,
    date: as_of,
  };
}
