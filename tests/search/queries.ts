import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

/** What a reader types, and what has to come first. */
export interface Query {
  q: string;
  /** The address of the first result. */
  first?: string;
  /** The sort of the first result; a name where nothing is said. */
  group?: string | string[];
  /** An address that has to be among the results of the card. */
  has?: string;
}

/** The queries of `queries.yaml`, by what they try. */
export function readQueries(): Record<string, Query[]> {
  return load(readFileSync(join(import.meta.dirname, 'queries.yaml'), 'utf8')) as Record<string, Query[]>;
}
