import type { Ledger } from '../ledger/model.ts';
import { collectFigures } from './collectFigures.ts';
import type { FigureView } from './figureView.ts';

// Asked once for every dossier: each figure is joined once.
const joined = new WeakMap<Ledger, FigureView[]>();

/** The figures of which a row rests on one of some records, in the ledger's order. */
export function figuresResting(ledger: Ledger, recordIds: Set<string>): FigureView[] {
  const views = joined.get(ledger) ?? [...collectFigures(ledger).views.values()];
  joined.set(ledger, views);
  return views.filter(({ records }) => records.some(({ id }) => recordIds.has(id)));
}
