import { z } from 'zod';
import { id, key, line, partialDate } from './fields.ts';

const rival = z.strictObject({
  /** The other figure. */
  value: z.number(),
  /** Upper end, where the other figure is a range. */
  to: z.number().optional(),
  /** Who gives it. */
  said_by: line,
  /** The date on which it stood. */
  as_of: partialDate.optional(),
  /** Id of the source that gives it. */
  source: id,
  /** What it counts, where that differs. */
  what: line.optional(),
});

/** A number with its own provenance. */
export const quantity = z
  .strictObject({
    /** The number itself; a share of a hundred where the unit is `percent`. */
    value: z.number(),
    /** Upper end, where the source gives a range. */
    to: z.number().optional(),
    /** A plural noun (`ropes`), `percent`, a currency code (`EUR`), or `EUR per kit`. */
    unit: line,
    /** What is counted, so that "600,000 ropes: …" reads on. */
    what: line,
    /** The name of the quantity of this record of which this one is a part: the record then says the share. */
    of: key.optional(),
    /** True where the source rounds. */
    approximate: z.boolean().optional(),
    /** Where the source gives a limit and not a count. */
    bound: z.enum(['over', 'under', 'up-to', 'at-least']).optional(),
    /** The date on which the figure stood. */
    as_of: partialDate.optional(),
    /** Who gives the figure. */
    said_by: line,
    /** Ids of the sources that carry it. */
    sources: z.array(id, 'at least one source id').min(1, 'at least one source id'),
    /** Other figures for the same thing. */
    rivals: z.array(rival).min(1).optional(),
    /** Why this figure is used and not a rival. */
    used_because: line.optional(),
  })
  .refine((value) => !value.rivals || value.used_because, {
    path: ['used_because'],
    error: 'a sentence that says why this figure is used, since rivals are given',
  });

/** A named figure of a record. */
export type Quantity = z.infer<typeof quantity>;
/** Another figure for the same thing. */
export type Rival = z.infer<typeof rival>;
