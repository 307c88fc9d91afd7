import type { Ledger } from './model.ts';
import { recordView, type ReplyView } from './recordView.ts';
import type { RecordOfName } from './recordsOfName.ts';
import type { Name } from './schemas/name.ts';
import type { LedgerRecord } from './schemas/record.ts';

/** What is held against a name in one record, and what was answered. */
export interface Accusation {
  record: LedgerRecord;
  /** In full; the name's own go first. Empty where none was found. */
  replies: ReplyView[];
  /** The day of the look that found no answer. */
  noReplyFound?: string;
}

/** The records in which a name is accused, in order of date, each with every answer. */
export function accusationsOf(ledger: Ledger, { name, aliases }: Name, parts: RecordOfName[]): Accusation[] {
  const isOwn = ({ who }: ReplyView) => [name, ...aliases].some((text) => who.includes(text));
  return parts
    .filter(({ accused }) => accused)
    .map(({ record }) => {
      const { replies, noReplyFound } = recordView(ledger, record.id);
      return { record, replies: replies.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a))), noReplyFound };
    });
}
