import { z } from 'zod';
import { day, id, key, language, line, partialDate } from './fields.ts';
import { quantity } from './quantity.ts';

/** How a name takes part in what a record tells. */
export const roles = [
  'authority',
  'buyer',
  'seller',
  'importer',
  'maker',
  'tester',
  'speaker',
  'donor',
  'recipient',
  'court',
  'user',
  'other',
] as const;

/** What happened. */
export const recordKinds = [
  'recall',
  'withdrawal',
  'rejection',
  'return',
  'seizure',
  'cancellation',
  'investigation',
  'regulator-action',
  'statement',
  'response',
  'rule',
  'export-curb',
  'purchase',
  'donation',
  'production',
  'trade',
  'collection',
  'disinformation',
  'opinion',
  'survey',
  'study',
  'follow-up',
] as const;

/** Kinds that accuse somebody: such a record needs a reply, or the date on which none was found. */
export const accusingKinds: readonly (typeof recordKinds)[number][] = [
  'recall',
  'withdrawal',
  'rejection',
  'return',
  'seizure',
  'cancellation',
  'investigation',
  'disinformation',
];

/** The four certainties, from the firmest to the one in open conflict. */
export const statuses = ['confirmed', 'reported', 'alleged', 'disputed'] as const;

/** How the goods changed hands. */
export const acquisitions = ['purchased', 'donated', 'mixed', 'unknown', 'not-applicable'] as const;

const quote = z.strictObject({
  /** The exact words, at most twenty. */
  words: line.refine((text) => text.split(/\s+/).length <= 20, 'at most 20 words'),
  /** Who said them, with the office held. */
  by: line,
  /** When. */
  date: partialDate.optional(),
  /** Id of the source that carries the words. */
  source: id,
  /** Language of `words`. */
  lang: language,
  /** The language they were said in, where `words` is a translation. */
  translated_from: language.optional(),
  /** The words as they were said, where `words` is a translation. */
  original: line.optional(),
});

const reply = z.strictObject({
  /** Who answered, with the office held. */
  who: line,
  /** When. */
  date: partialDate,
  /** What was answered, as a clause: "that an agent had bought …". */
  what: line,
  /** Id of the source that carries the answer. */
  source: id,
});

/** One record of the ledger: `records/<id>.yaml`. */
export const recordSchema = z.strictObject({
  /** What happened, in at most 80 characters; never a charge. */
  title: line.max(80, 'at most 80 characters'),
  /** When it happened or became known. */
  date: partialDate,
  /** Last day, where it went on. */
  date_end: partialDate.optional(),
  /** Country codes (ISO 3166-1 alpha-2, EU, XX for the world); the first is where it happened. */
  places: z.array(z.string().regex(/^[A-Z]{2}$/, 'a country code such as NL')).min(1, 'at least one country code'),
  /** Who took part, as ids of `names/`. */
  names: z.array(z.strictObject({ id, role: z.enum(roles), accused: z.boolean().optional() })).default([]),
  /** What happened, as one word of `recordKinds`. */
  kind: z.enum(recordKinds),
  /** The goods, in a few words. */
  product: line.optional(),
  /** The class of goods, for sorting and filters; each story has its own classes. */
  goods: id.optional(),
  /** How the goods changed hands. */
  acquired: z.enum(acquisitions).default('not-applicable'),
  /** One to three plain sentences. */
  summary: line,
  /** How certain it is; `certainty.ts` says what each word means. */
  status: z.enum(statuses),
  /** One sentence: why this status. */
  status_reason: line,
  /** Named figures, the main one first; the name is what a `fact:` link uses. */
  quantities: z.record(key, quantity).default({}),
  /** Named quotations; the name is what a `fact:` link uses. */
  quotes: z.record(key, quote).default({}),
  /** What the accused answered, or the date on which no answer was found. */
  replies: z
    .union([z.array(reply).min(1), z.strictObject({ 'none-found': day })], {
      error: 'a list of replies { who, date, what, source }, or { none-found: <day of the look> }',
    })
    .optional(),
  /** Contradictions that have no number. */
  conflicts: line.optional(),
  /** Every source named in the record. */
  sources: z.array(id, 'at least one source id').min(1, 'at least one source id'),
  /** Ids of records that belong with this one. */
  related: z.array(id).default([]),
  /** The day of the last change that a reader would want to know of. */
  updated: day,
  /** The day on which the record was looked up again. */
  checked: day.optional(),
  /** What that look found. */
  checked_note: line.optional(),
  /** True while the record is not to be published. */
  draft: z.boolean().default(false),
  /** Set where the record no longer stands; its address then says so, and nothing else of it is shown. */
  withdrawn: z
    .strictObject({
      /** Since when. */
      date: day,
      /** Why, in a sentence or two. */
      reason: line,
      /** Ids of the records that stand instead. */
      see: z.array(id).min(1, 'at least one record id').optional(),
    })
    .optional(),
});

/** A record as read from its file, with its id. */
export type LedgerRecord = z.infer<typeof recordSchema> & { id: string };
export type { Quantity, Rival } from './quantity.ts';
/** A quotation of a record. */
export type Quote = z.infer<typeof quote>;
/** An answer of the accused. */
export type Reply = z.infer<typeof reply>;
/** One of the four certainties. */
export type Status = (typeof statuses)[number];
