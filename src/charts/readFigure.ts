import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultIn, type ContentFile } from '../ledger/contentFile.ts';
import type { Fault } from '../ledger/faults.ts';
import type { Ledger } from '../ledger/model.ts';
import type { FigureDeclaration } from '../ledger/schemas/figure.ts';
import { nearestId } from '../ledger/nearestId.ts';
import { ownField } from '../ledger/ownField.ts';
import { checkShape, question } from '../ledger/checkShape.ts';
import { chartKinds } from './chartKinds.ts';
import type { FigureRow, FigureView } from './figureView.ts';
import { rowReader } from './rowReader.ts';

/** A figure joined with its records, or all that is wrong with its declaration. */
export function readFigure(ledger: Ledger, declaration: FigureDeclaration): { view?: FigureView; faults: Fault[] } {
  const { id, ...data } = declaration;
  const faults: Fault[] = [];
  const source: ContentFile = {
    file: `figures/${id}.yaml`,
    data,
    // Only faults need the text, and most figures have none.
    get text() {
      return readFileSync(join(ledger.dir, this.file), 'utf8');
    },
  };

  const kind = ownField(chartKinds, data.kind);
  if (!kind) {
    const kinds = Object.keys(chartKinds);
    const mend = question(nearestId(data.kind, kinds));
    return { faults: [faultIn(source, ['kind'], { expected: `one of ${kinds.join(', ')}`, mend })] };
  }
  const declared = checkShape(kind.schema, source, faults);
  if (!declared) return { faults };
  const reader = rowReader(ledger, (path, complaint) => faults.push(faultIn(source, path, complaint)));
  const joined = kind.join(declared as never, reader);
  if (faults.length) return { faults };
  const { title, description, summary, notes, not_in_it, width, hue } = declared as unknown as FigureView;
  const view: FigureView = {
    ...{ id, kind: data.kind, width, hue, title, description, summary, notes, not_in_it },
    plot: undefined,
    ...joined,
    sources: sourcesOf(ledger, joined.rows),
    records: [...new Set(joined.rows.map(({ record }) => record).filter((record) => record !== undefined))],
    count: joined.rows.length,
  };
  return { view, faults };
}

function sourcesOf(ledger: Ledger, rows: FigureRow[]) {
  const uses = new Map<string, number>();
  for (const { quantities, sources = [] } of rows) {
    for (const id of new Set([...quantities.flatMap((one) => one.sources), ...sources]))
      uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  const ids = [...uses.keys()].sort((a, b) => uses.get(b)! - uses.get(a)! || (a < b ? -1 : 1));
  return ids.map((id) => ledger.sources.get(id)).filter((source) => source !== undefined);
}
