import type { ChartKind } from './chartKind.ts';
import { dotRange } from './dotRange.ts';
import { partOfWhole } from './partOfWhole.ts';

/**
 * Every kind of chart by the name that a declaration gives. A new kind is
 * a layout function, a component, a line here and one in `drawings.ts`, and a stored drawing in `tests/charts/drawn/`.
 */
export const chartKinds: Record<string, ChartKind> = {
  'part-of-whole': partOfWhole,
  'dot-range': dotRange,
};
