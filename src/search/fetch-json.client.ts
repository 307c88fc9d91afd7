import type { Trouble } from './results.ts';

/** A download that failed, and why as far as is known. */
export class FetchTrouble extends Error {
  readonly why: Trouble;
  constructor(why: Trouble) {
    super(why);
    this.why = why;
  }
}

const kept = new Map<string, Promise<unknown>>();

/**
 * Fetches a file of the site once; after a failure the next call tries again.
 * @throws FetchTrouble
 */
export function fetchJson<Data>(address: string): Promise<Data> {
  const known = kept.get(address) ?? download(address);
  kept.set(address, known);
  known.catch(() => kept.delete(address));
  return known as Promise<Data>;
}

async function download(address: string): Promise<unknown> {
  const answer = await fetch(address).catch(() => undefined);
  if (!answer) throw new FetchTrouble(navigator.onLine ? 'failed' : 'offline');
  if (!answer.ok) throw new FetchTrouble(answer.status === 404 ? 'missing' : 'failed');
  return answer.json().catch(() => Promise.reject(new FetchTrouble('failed')));
}

/** Why something failed. */
export function whyOf(error: unknown): Trouble {
  return error instanceof FetchTrouble ? error.why : navigator.onLine ? 'failed' : 'offline';
}
