import { join } from 'node:path';
import { collectFigures } from '../../src/charts/collectFigures.ts';
import { readLedger } from '../../src/ledger/readLedger.ts';

/** The second story's ledger and figures, for tests of prose. */
export const ledger = readLedger(join(import.meta.dirname, '../fixtures/second-story/content'));
export const figures = collectFigures(ledger).views;
