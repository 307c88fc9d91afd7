import { sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentDir } from '../site.ts';
import { currentLedger, forgetLedger } from './currentLedger.ts';
import type { Ledger } from './model.ts';

/** The parts of the ledger that Astro can ask for as a collection. */
export type LedgerCollection = 'records' | 'sources' | 'names' | 'series' | 'figures';

/**
 * Gives one part of the ledger to Astro, each entry under its id. In dev, reads the folder again whenever a YAML file
 * in it changes, and logs faults instead of ending.
 */
export function ledgerLoader(collection: LedgerCollection): Loader {
  return {
    name: `ledger-${collection}`,
    async load(context) {
      fill(context, currentLedger()[collection]);
      watch(context, collection);
    },
  };
}

function fill({ store, generateDigest }: LoaderContext, entries: Ledger[LedgerCollection]): void {
  for (const id of store.keys()) if (!entries.has(id)) store.delete(id);
  for (const [id, entry] of entries) {
    const data = entry as Record<string, unknown>;
    store.set({ id, data, digest: generateDigest(data) });
  }
}

function watch(context: LoaderContext, collection: LedgerCollection): void {
  const { watcher, logger } = context;
  watcher?.add(contentDir);
  watcher?.on('all', (_, path) => {
    if (!path.startsWith(contentDir + sep) || !path.endsWith('.yaml')) return;
    forgetLedger();
    try {
      fill(context, currentLedger()[collection]);
    } catch (error) {
      logger.error(`\n${(error as Error).message}`);
    }
  });
}
