import { z } from 'zod';
import { day, id, language, line, webAddress } from './fields.ts';

/** The story as a whole: `story.yaml`. */
export const storySchema = z.strictObject({
  /** The story's title, which is the site's too. */
  title: line,
  /** What this is, in a sentence or two. */
  standfirst: line,
  /** Who wrote it. */
  byline: line,
  /** Who answers for it. */
  publisher: line,
  /** The language of the story. */
  language: language.default('en'),
  /** The day of first publication. */
  published: day,
  /** The day of the last change that a reader would want to know of; never taken from a clock. */
  updated: day,
  /** Section ids in the order of reading; each is a file in `sections/`. */
  sections: z.array(id).min(1, 'at least one section id'),
  /** Where the site will stand; the environment's SITE_URL goes before it. */
  site_url: webAddress,
  /** What readers may do with it. */
  licences: z.strictObject({
    /** For text, drawings and data. */
    text: line,
    /** Where that licence stands. */
    text_url: webAddress,
    /** For the site's code. */
    code: line,
  }),
  /** Where readers report an error. */
  corrections_contact: line,
  /** The findings, a sentence each, for those who read no further. May hold fact links. */
  findings: z.array(line).default([]),
  /** The figure that opens the front page: the story in one look. */
  lead_art: id.optional(),
  /** Figures set as ledger entries on the front page. */
  key_figures: z
    .array(
      z.strictObject({
        /** Its permalink on the front page. */
        id,
        /** A fact address without `fact:`, such as `nl-ffp2-recall-2020-03.shipped`. */
        fact: line,
        /** The amount as it is printed; proved like a figure in the prose. */
        amount: line,
        /** What it is. */
        what: line,
      }),
    )
    .default([]),
});

/** The story's front matter. */
export type Story = z.infer<typeof storySchema>;

/** What was put right: `corrections.yaml`, a list. Pages show the newest first. */
export const correctionsSchema = z.array(
  z.strictObject({
    /** Its permalink on the page of corrections. */
    id,
    /** The day on which it was put right. */
    date: day,
    /**
     * Addresses on this site that showed it, such as `/harbour/#locks`; the notice then stands at each. The page of the
     * whole story shows what its sections show, and a figure takes its notice along.
     */
    where: z.array(z.string().startsWith('/', 'an address that begins with /')).min(1, 'at least one address'),
    /** What was wrong, as a sentence. */
    what: line,
    /** What stood there. */
    was: line,
    /** What stands there now. */
    is: line,
    /** How the error came about, or what showed it, as a sentence. */
    why: line,
  }),
);

/** One correction. */
export type Correction = z.infer<typeof correctionsSchema>[number];

const paragraph = z.strictObject({
  /** Id of the section that holds it. */
  section: id,
  /** Id of the passage; none where it stands before the first. */
  passage: id.optional(),
  /** Its first words. */
  begins: line,
  /** The facts that it states. */
  facts: z.array(line).min(1),
});

/** What was ever published: `permalinks.yaml`, written by `npm run permalinks`. */
export const permalinksSchema = z.strictObject({
  /** Passage and figure ids, each with the section that holds it. */
  ids: z.record(id, id).default({}),
  /**
   * Paragraphs that state a claim, each by its id, with what it is known again by after an edit. One that is no longer found
   * has been taken out; its id then leads to its passage.
   */
  paragraphs: z.record(id, paragraph).default({}),
  /** Addresses of pages. */
  addresses: z.array(z.string().startsWith('/')).default([]),
  /** Old id or address: the one that took its place. */
  moved: z.record(z.string(), z.string()).default({}),
});

/** A paragraph as it is known again. */
export type KeptParagraph = z.infer<typeof paragraph>;
/** The published ids and addresses. */
export type Permalinks = z.infer<typeof permalinksSchema>;
