import { collectLedger, type ReadOptions } from './collectLedger.ts';
import { ContentFaults } from './faults.ts';
import type { Ledger } from './model.ts';

/**
 * The ledger of a content folder, checked and joined.
 * @throws ContentFaults with every fault of the folder's YAML files; the prose is checked elsewhere
 */
export function readLedger(dir: string, options?: ReadOptions): Ledger {
  const { ledger, faults } = collectLedger(dir, options);
  if (faults.length) throw new ContentFaults(faults);
  return ledger;
}
