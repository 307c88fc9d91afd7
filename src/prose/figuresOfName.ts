import { collectFigures } from '../charts/collectFigures.ts';
import type { FigureView } from '../charts/figureView.ts';
import type { Ledger } from '../ledger/model.ts';
import { namesIn } from '../ledger/recordsOfName.ts';
import { nameFinder } from './nameFinder.ts';
import { plainInline } from './renderInline.ts';

// Asked once for every dossier: each figure is joined and read once.
const kept = new WeakMap<Ledger, { view: FigureView; names: Set<string> }[]>();

/** The figures that speak of a name or draw one of its records, in the ledger's order. */
export function figuresOfName(ledger: Ledger, nameId: string): FigureView[] {
  const figures = kept.get(ledger) ?? readAll(ledger);
  kept.set(ledger, figures);
  return figures.filter(({ names }) => names.has(nameId)).map(({ view }) => view);
}

function readAll(ledger: Ledger) {
  const find = nameFinder(ledger);
  return [...collectFigures(ledger).views.values()].map((view) => {
    const { title, description, summary, notes = '', rows, records } = view;
    // What is not in a figure is no reason to list it.
    const words = [title, description, summary, notes, ...rows.map(({ label }) => label)].map(plainInline);
    const spoken = words.flatMap(find).map(({ id }) => id);
    return { view, names: new Set([...spoken, ...records.flatMap((record) => [...namesIn(ledger, record)])]) };
  });
}
