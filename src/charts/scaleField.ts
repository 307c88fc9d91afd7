import { z } from 'zod';
import type { Complain } from './rowReader.ts';

/** How an amount becomes a length: each step adds the same, or each step multiplies by the same. */
export const scaleField = z.enum(['linear', 'log']).default('linear');

/** The name of a scale. */
export type ScaleName = z.infer<typeof scaleField>;

/** Faults of a logarithmic scale: it is said in words, and it holds no zero. */
export function checkScale(
  { scale, description }: { scale: ScaleName; description: string },
  values: number[],
  complain: Complain,
): void {
  if (scale === 'linear') return;
  if (!/\blogarithmic\b/i.test(description)) {
    complain(['description'], {
      expected: 'the word logarithmic, since the scale is',
      mend: 'say that the scale is logarithmic and what a step of it means',
    });
  }
  if (values.some((value) => value <= 0)) {
    complain(['scale'], { expected: 'linear, since a logarithmic scale has no place for nothing or less' });
  }
}
