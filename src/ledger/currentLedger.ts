import { contentDir } from '../site.ts';
import type { Ledger } from './model.ts';
import { readLedger } from './readLedger.ts';

let current: Ledger | undefined;

/**
 * The ledger of the site's own content folder, without drafts: read once, then kept until `forgetLedger`.
 * @throws ContentFaults
 */
export function currentLedger(): Ledger {
  current ??= readLedger(contentDir);
  return current;
}

/** Makes the next `currentLedger` read the folder again. */
export function forgetLedger(): void {
  current = undefined;
}
