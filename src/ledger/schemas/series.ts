import { z } from 'zod';
import { id, line, partialDate } from './fields.ts';

const lot = z.strictObject({
  /** Its value, in the unit of the series. */
  value: z.number(),
  /** How many pieces it has. */
  pieces: z.number().int().positive(),
  /** From whom it is. */
  from: line,
});

/** A dated series: `series/<id>.yaml`. */
export const seriesSchema = z.strictObject({
  /** What is counted and where, as a heading. */
  title: line,
  /** A plural noun, `percent`, or a currency code. */
  unit: line,
  /** What a lot is counted in, where points have lots: a plural noun. */
  lots_in: line.optional(),
  /** What each point counts. */
  what: line,
  /** How points relate: a running total, one day's count, a standing level, a share of a hundred. */
  kind: z.enum(['cumulative', 'daily', 'level', 'share']),
  /** How to read it, and how not to. */
  note: line.optional(),
  /** In order of date. */
  points: z
    .array(
      z.strictObject({
        /** The day, month or year, as exactly as is known. */
        date: partialDate,
        /** The value then. */
        value: z.number(),
        /** Id of the source that gives it. */
        source: id,
        /** What to know of this point. */
        note: line.optional(),
        /** What the source gives lot by lot; the point's value is that of one of them. */
        lots: z.array(lot).min(1, 'at least one lot').optional(),
      }),
    )
    .min(1, 'at least one point'),
});

/** A series as read from its file, with its id. */
export type Series = z.infer<typeof seriesSchema> & { id: string };
