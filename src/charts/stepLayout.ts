import type { Timeline } from './dated.ts';
import { sizes } from './sizes.ts';
import { timeLayout, type TimePlot } from './timeLayout.ts';

/** The two drawings of a step figure: level from each count to the next, from zero. */
export function stepLayout(plot: Timeline): TimePlot[] {
  return sizes.map((size) => timeLayout(plot, 'linear', 'step', size));
}
