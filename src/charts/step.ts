import { z } from 'zod';
import { hues, type ChartKind } from './chartKind.ts';
import { datedFields, joinDated } from './dated.ts';
import type { RowReader } from './rowReader.ts';

const schema = z.strictObject({
  ...datedFields,
  hue: z.enum(hues).default('ink'),
  kind: z.literal('step'),
});

/** Counts that hold until the next one: a step at each, from zero, and none past the last. */
export const step: ChartKind = {
  schema,
  join: (declared: z.infer<typeof schema>, reader: RowReader) => joinDated(declared, reader),
};
