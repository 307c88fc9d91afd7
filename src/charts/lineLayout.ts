import type { LinePlot } from './line.ts';
import { sizes } from './sizes.ts';
import { timeLayout, type TimePlot } from './timeLayout.ts';

/** The two drawings of a line figure: straight from point to point. */
export function lineLayout(plot: LinePlot): TimePlot[] {
  return sizes.map((size) => timeLayout(plot, plot.scale, 'straight', size));
}
