import { countriesByCode } from './countriesByCode.ts';
import { correctionsAt, correctionsOn } from './correctionsAt.ts';
import { formatAmount, formatDateRange, formatShare } from './formats.ts';
import type { Ledger } from './model.ts';
import type { Name } from './schemas/name.ts';
import type { LedgerRecord, Quantity, Quote, Reply, Rival, roles } from './schemas/record.ts';
import type { Source } from './schemas/source.ts';
import type { Correction } from './schemas/story.ts';

/** A record joined with all that it points at, ready to print. */
export interface RecordView {
  record: LedgerRecord;
  /** The record's page. */
  href: string;
  /** Its date or range of dates, as text. */
  when: string;
  /** In the order of the record. */
  quantities: QuantityView[];
  quotes: QuoteView[];
  /** In the order of the record. */
  sources: Source[];
  /** The countries it names, the first where it happened; the world as a whole is left out. */
  places: Name[];
  names: NameInRecord[];
  /** Published records that belong with this one. */
  related: LedgerRecord[];
  /** What the accused answered; empty where nobody is accused, and where no answer was found. */
  replies: ReplyView[];
  /** The day of the look that found no answer. */
  noReplyFound?: string;
  /** What was corrected in it, the newest first. */
  corrections: Correction[];
}

/** A named figure; `key` is its id on the record's page. */
export interface QuantityView extends Omit<Quantity, 'sources' | 'rivals'> {
  key: string;
  /** The figure with its unit, as text. */
  amount: string;
  sources: Source[];
  rivals: RivalView[];
  /** Where it is a part of another quantity of the record: the share, and the whole as text. */
  share?: string;
  /** What was corrected in this very figure, the newest first. */
  corrections: Correction[];
}

/** Another figure for the same thing. */
export interface RivalView extends Omit<Rival, 'source'> {
  amount: string;
  source: Source;
}

/** A named quotation; `key` is its id on the record's page. */
export interface QuoteView extends Omit<Quote, 'source'> {
  key: string;
  source: Source;
}

/** An answer of the accused. */
export interface ReplyView extends Omit<Reply, 'source'> {
  source: Source;
}

/** How a name takes part in a record. */
export interface NameInRecord {
  name: Name;
  role: (typeof roles)[number];
  accused: boolean;
}

/**
 * Joins a record with its sources, names, places and related records.
 * @throws Error when the record does not exist, or names what does not exist
 */
export function recordView(ledger: Ledger, id: string): RecordView {
  const record = get(ledger.records, id, 'record');
  const sourceOf = (sourceId: string) => get(ledger.sources, sourceId, 'source');
  return {
    record,
    href: recordHref(id),
    when: formatDateRange(record.date, record.date_end),
    quantities: Object.entries(record.quantities).map(([key, { sources, rivals = [], ...quantity }]) => ({
      ...quantity,
      key,
      amount: formatAmount(quantity),
      ...shareOf(quantity, quantity.of === undefined ? undefined : record.quantities[quantity.of]),
      sources: sources.map(sourceOf),
      rivals: rivals.map(({ source, ...rival }) => ({
        ...rival,
        amount: formatAmount({ ...rival, unit: quantity.unit }),
        source: sourceOf(source),
      })),
      corrections: correctionsAt(ledger, recordHref(id, key)),
    })),
    quotes: Object.entries(record.quotes).map(([key, { source, ...quote }]) => ({
      ...quote,
      key,
      source: sourceOf(source),
    })),
    sources: record.sources.map(sourceOf),
    places: countriesOf(ledger, record),
    names: record.names.map(({ id: nameId, role, accused = false }) => ({
      name: get(ledger.names, nameId, 'name'),
      role,
      accused,
    })),
    related: record.related.flatMap((relatedId) => ledger.records.get(relatedId) ?? []),
    ...replyViews(record, sourceOf),
    corrections: correctionsOn(ledger, recordHref(id)),
  };
}

/** The countries of a record, the first where it happened; the world as a whole is left out. */
export function countriesOf(ledger: Ledger, { places }: LedgerRecord): Name[] {
  const countries = countriesByCode(ledger);
  return [...new Set(places)].flatMap((code) => countries.get(code) ?? []);
}

/** The country in which it happened; undefined where that is the world as a whole. */
export function countryOf(ledger: Ledger, { places }: LedgerRecord): Name | undefined {
  return countriesByCode(ledger).get(places[0]!);
}

/** The page of a record; with a key, the quantity or quotation on it. */
export function recordHref(id: string, key?: string): string {
  return `/evidence/${id}/${key ? `#${key}` : ''}`;
}

/** The share of a part in its whole; none where either is a range or a limit, since the share would be one too. */
function shareOf(part: Omit<Quantity, 'sources' | 'rivals'>, whole?: Quantity) {
  if (!whole || [part, whole].some(({ to, bound }) => to !== undefined || bound)) return {};
  const rough = part.approximate || whole.approximate;
  const share = formatShare(part.value, whole.value);
  return { share: `${rough && /^\d/.test(share) ? 'about ' : ''}${share} of ${formatAmount(whole)}: ${whole.what}` };
}

function replyViews({ replies }: LedgerRecord, sourceOf: (id: string) => Source) {
  if (!replies) return { replies: [] };
  if (!Array.isArray(replies)) return { replies: [], noReplyFound: replies['none-found'] };
  return { replies: replies.map(({ source, ...reply }) => ({ ...reply, source: sourceOf(source) })) };
}

function get<Value>(values: Map<string, Value>, id: string, noun: string): Value {
  const value = values.get(id);
  if (value === undefined) throw new Error(`There is no ${noun} ${id} in the ledger.`);
  return value;
}
