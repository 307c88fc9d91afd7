import { z } from 'zod';
import type { ChartKind } from './chartKind.ts';
import { datedFields, joinDated, type Timeline } from './dated.ts';
import type { RowReader } from './rowReader.ts';
import { checkScale, scaleField, type ScaleName } from './scaleField.ts';

const schema = z.strictObject({
  ...datedFields,
  kind: z.literal('line'),
  /** How amounts become heights. */
  scale: scaleField,
});

/** What a line figure draws. */
export interface LinePlot extends Timeline {
  scale: ScaleName;
}

/** One dated series or two over time; every point is marked, and no line goes past the last. */
export const line: ChartKind = {
  schema,
  join(declared: z.infer<typeof schema>, reader: RowReader) {
    const joined = joinDated(declared, reader);
    const values = joined.rows.flatMap(({ quantities }) => quantities.map(({ value }) => value));
    checkScale(declared, values, reader.complain);
    return { ...joined, plot: { ...joined.plot, scale: declared.scale } };
  },
};
