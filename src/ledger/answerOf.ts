import { formatDate } from './formats.ts';
import type { Name } from './schemas/name.ts';
import type { LedgerRecord } from './schemas/record.ts';

/**
 * The answer to a record in one sentence: the accused name's own where there is one, else the first.
 * Empty where the record has no field for replies.
 */
export function answerOf({ replies }: Pick<LedgerRecord, 'replies'>, { name, aliases }: Name): string {
  if (!replies) return '';
  if (!Array.isArray(replies)) return `No reply was found (looked on ${formatDate(replies['none-found'])}).`;
  const own = replies.find(({ who }) => [name, ...aliases].some((text) => who.includes(text)));
  const { who, date, what } = own ?? replies[0]!;
  const more = replies.length > 1 ? `; ${replies.length - 1} more in the record` : '';
  return `Reply: ${who}, ${formatDate(date)}: ${what}${more}.`;
}
