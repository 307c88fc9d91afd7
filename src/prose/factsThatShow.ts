import type { Ledger } from '../ledger/model.ts';
import { standingRecords } from '../ledger/standingRecords.ts';
import { proveDate } from './proveDate.ts';
import { proveAmount } from './proveNumber.ts';

/** At most this many addresses are offered: more would be no help. */
const most = 3;

/**
 * Addresses of facts that a text would show, for the mending of a bare number; records in the ledger's order.
 * Small numbers are too common to guess by.
 */
export function factsThatShow(ledger: Ledger, text: string): string[] {
  const found: string[] = [];
  const isDate = /^\d{1,2} \p{Lu}/u.test(text);
  const digits = text.replace(/\D/g, '');
  if (!isDate && digits.length < 3 && !/illion|percent|%|[.]/.test(text)) return [];
  for (const { id, date, quantities } of standingRecords(ledger)) {
    if (isDate && !proveDate([date], text)) found.push(`${id}.date`);
    if (!isDate) {
      for (const [key, quantity] of Object.entries(quantities))
        if (!proveAmount([quantity], text)) found.push(`${id}.${key}`);
    }
  }
  if (!isDate) {
    for (const { id, unit, points } of ledger.series.values()) {
      for (const { date, value } of points) if (!proveAmount([{ value, unit }], text)) found.push(`${id}@${date}`);
    }
  }
  return found.length > most ? [] : found;
}
