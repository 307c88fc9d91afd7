import type { Source } from '../ledger/schemas/source.ts';

/** An address that readers are shown. */
export interface ShownAddress {
  source: Source;
  address: string;
  /** True where it is that of the archived copy. */
  archived: boolean;
}

/** Which addresses are wanted. */
interface Wanted {
  /** Id or name of a publisher. */
  only?: string;
  /** How many at most. */
  limit?: number;
}

/**
 * The addresses of sources and of their archived copies, in the order of the sources.
 * @throws Error where the limit is no number from 1
 */
export function shownAddresses(sources: Source[], { only, limit }: Wanted): ShownAddress[] {
  if (limit !== undefined && !(Number.isInteger(limit) && limit > 0)) {
    throw new Error('--limit takes a whole number from 1.');
  }
  return sources
    .filter(({ publisher, publisher_id }) => only === undefined || [publisher, publisher_id].includes(only))
    .flatMap((source): ShownAddress[] => {
      const { url, archived } = source;
      return [
        ...(url ? [{ source, address: url, archived: false }] : []),
        ...(archived === 'none' ? [] : [{ source, address: archived, archived: true }]),
      ];
    })
    .slice(0, limit);
}
