import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectFigures } from '../../src/charts/collectFigures.ts';
import type { FigureView } from '../../src/charts/figureView.ts';
import { report } from '../../src/ledger/faults.ts';
import type { Ledger } from '../../src/ledger/model.ts';
import { readLedger } from '../../src/ledger/readLedger.ts';

const here = import.meta.dirname;

/** Runs with the second story and the figures of this folder; the files are gone afterwards. */
function inStory<Result>(run: (ledger: Ledger) => Result, change?: (dir: string) => void): Result {
  const dir = mkdtempSync(join(tmpdir(), 'ledger-charts-'));
  try {
    cpSync(join(here, '../fixtures/second-story/content'), dir, { recursive: true });
    cpSync(join(here, 'content'), dir, { recursive: true });
    change?.(dir);
    return run(readLedger(dir));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The ledger that these tests draw from. */
export const chartLedger = inStory((ledger) => ledger);

/** One of its figures, joined. */
export function chartView(id: string): FigureView {
  return collectFigures(chartLedger).views.get(id)!;
}

/** The report on all figures once a figure's file has been changed. */
export function reportAfter(id: string, from: string, to: string): string {
  const change = (dir: string) => {
    const file = join(dir, `figures/${id}.yaml`);
    const text = readFileSync(file, 'utf8');
    if (!text.includes(from)) throw new Error(`${from} is not in ${id}.yaml`);
    writeFileSync(file, text.replace(from, to));
  };
  return inStory((ledger) => report(collectFigures(ledger).faults), change);
}
