import type { Fault } from '../ledger/faults.ts';
import type { Ledger } from '../ledger/model.ts';
import type { FigureView } from './figureView.ts';
import { readFigure } from './readFigure.ts';

/** All figures of a ledger by id, in the ledger's order, and all that is wrong with the others. */
export function collectFigures(ledger: Ledger): { views: Map<string, FigureView>; faults: Fault[] } {
  const views = new Map<string, FigureView>();
  const faults: Fault[] = [];
  for (const [id, declaration] of ledger.figures) {
    const read = readFigure(ledger, declaration);
    if (read.view) views.set(id, read.view);
    faults.push(...read.faults);
  }
  return { views, faults };
}
