import type { ChartKind } from './chartKind.ts';
import { dotRange } from './dotRange.ts';
import { line } from './line.ts';
import { map } from './map.ts';
import { partOfWhole } from './partOfWhole.ts';
import { ranked } from './ranked.ts';
import { reversal } from './reversal.ts';
import { setPiece } from './setPiece.ts';
import { slope } from './slope.ts';
import { smallMultiples } from './smallMultiples.ts';
import { stacked } from './stacked.ts';
import { step } from './step.ts';
import { strip } from './strip.ts';
import { timeline } from './timeline.ts';
import { units } from './units.ts';

/**
 * Every kind of chart by the name that a declaration gives. A new kind is
 * a layout function, a component, a line here and one in `drawings.ts`, and a stored drawing in `tests/charts/drawn/`.
 */
export const chartKinds: Record<string, ChartKind> = {
  'part-of-whole': partOfWhole,
  'dot-range': dotRange,
  line,
  step,
  slope,
  ranked,
  stacked,
  'small-multiples': smallMultiples,
  units,
  reversal,
  map,
  'set-piece': setPiece,
  timeline,
  strip,
};
