import type { Ledger } from '../ledger/model.ts';
import type { Status } from '../ledger/schemas/record.ts';
import { parseFactAddress, type FactAddress } from './factAddress.ts';
import { proveDate } from './proveDate.ts';
import { proveAmount, proveShare } from './proveNumber.ts';
import { proveQuotation } from './proveQuotation.ts';
import { resolveFact, type FigureCounts, type Target } from './resolveFact.ts';

/** A fact that holds: where its link leads, and how sure its record is. */
export interface ProvedFact {
  href: string;
  /** Left out for figures and series, which have no status of their own. */
  status?: Status;
  recordId?: string;
}

/** A fact that does not hold, said so that its author can mend it. */
export interface UnprovedFact {
  found: string;
  expected: string;
  mend?: string;
}

/**
 * Proves a text against the ledger at the precision the text uses.
 * @param figures counts and totals of the figures, by id
 * @param address with or without `fact:`
 */
export function proveFact(
  ledger: Ledger,
  figures: FigureCounts,
  address: string,
  text: string,
): ProvedFact | UnprovedFact {
  const parsed = parseFactAddress(address);
  if (!parsed) {
    return {
      found: address,
      expected: 'an address such as fact:record-id.quantity, .part/whole, .date, .quote, or fact:series-id@2020-02-29',
    };
  }
  const target = resolveFact(ledger, figures, parsed);
  if ('found' in target) return target;
  const expected = expectation(ledger, target, parsed.path[0], text.replace(/\s+/g, ' '));
  if (expected) return { found: text, expected, mend: mending(target, fileOf(figures, parsed)) };
  const { href, status, recordId } = target;
  return { href, ...(status && { status }), ...(recordId && { recordId }) };
}

function expectation(ledger: Ledger, target: Target, key: string | undefined, text: string): string | undefined {
  switch (target.kind) {
    case 'amount': {
      const bound = target.recordId && key ? ledger.records.get(target.recordId)?.quantities[key]?.bound : undefined;
      return proveAmount(target.amounts, text, bound);
    }
    case 'share':
      return proveShare(target.part, target.whole, text);
    case 'date':
      return proveDate(target.dates, text);
    case 'quotation':
      return proveQuotation(target.words, text);
  }
}

/** The file that holds what an address points at. */
function fileOf(figures: FigureCounts, { subject, day }: FactAddress): string {
  return `${day ? 'series' : figures.has(subject) ? 'figures' : 'records'}/${subject}.yaml`;
}

function mending(target: Target, where: string): string {
  switch (target.kind) {
    case 'amount':
    case 'share':
      return `write the number that ${where} holds, in full or rounded as in 1.3 million`;
    case 'date':
      return `name the day and the month that ${where} holds`;
    case 'quotation':
      return `quote the words as ${where} holds them, with … where words are left out`;
  }
}
