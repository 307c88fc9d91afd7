import { z } from 'zod';
import { id, language, line, partialDate, webAddress } from './fields.ts';

/** What kind of publisher speaks. */
export const sourceKinds = [
  'press',
  'wire',
  'state-media',
  'party-press',
  'official',
  'company',
  'academic',
  'ngo',
  'audit',
  'court',
] as const;

/** How a source was read, from best to weakest. */
export const readings = ['whole', 'opening', 'copy', 'second-hand'] as const;

const source = z
  .strictObject({
    /** `<publisher>-<date>`, with `-b`, `-c` … where there are more of a day. */
    id,
    /** The headline, in its own language. */
    title: line,
    /** False where the headline was not seen and `title` describes the page. */
    title_seen: z.boolean().default(true),
    /** When it was published, as exactly as is known. */
    date: partialDate,
    /** The language it is written in. */
    language,
    /** The address that readers are shown. */
    url: webAddress.optional(),
    /** An address that is not published (a copy, a mirror). */
    found_at: webAddress.optional(),
    /** Another publisher's page where this publisher's text was read. */
    relayed_by: line.optional(),
    /** An archived copy, or `none`. */
    archived: z.union([z.literal('none'), webAddress], 'none, or the web address of the archived copy').default('none'),
    /** What kind of publisher speaks. */
    kind: z.enum(sourceKinds),
    /** How much of it was read, and where. */
    read: z.enum(readings),
  })
  .refine((value) => value.url || value.found_at || value.read === 'second-hand', {
    path: ['url'],
    error: 'an address in `url`, or in `found_at` where it must not be shown',
  });

/** The sources of one publisher: `sources/<publisher>.yaml`. */
export const publisherSchema = z.strictObject({
  /** The publisher's usual name. */
  publisher: line,
  /** Who the publisher is; owner or leaning where it matters. */
  about: line.optional(),
  /** What it published, each text once. */
  sources: z.array(source).min(1, 'at least one source'),
});

/** One source, with its publisher, whose id is the name of its file. */
export type Source = z.infer<typeof source> & { publisher: string; publisher_id: string; about?: string };
/** How a source was read. */
export type Reading = (typeof readings)[number];
