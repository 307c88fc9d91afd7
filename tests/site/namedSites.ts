import { join } from 'node:path';
import type { Ledger } from '../../src/ledger/model.ts';
import { readLedger } from '../../src/ledger/readLedger.ts';
import type { Name } from '../../src/ledger/schemas/name.ts';
import type { LedgerRecord } from '../../src/ledger/schemas/record.ts';
import { builtPages, dist } from './pages.ts';
import { mainOf } from './words.ts';

const root = join(import.meta.dirname, '../..');

/** A built story with what its content says of names, joined anew and not by the site's own code. */
export interface NamedSite {
  title: string;
  ledger: Ledger;
  /** What stands in `<main>`, by address. */
  pages: Map<string, string>;
  /** The records that stand, in order of date. */
  standing: LedgerRecord[];
  /** The names that have a page, in order of id. */
  dossiers: Name[];
  recordsOf(name: Name): LedgerRecord[];
  chargesAgainst(name: Name): LedgerRecord[];
}

/** The story and the second story. */
export function namedSites(): NamedSite[] {
  return [
    namedSite('the story', join(root, 'content'), dist),
    namedSite('the second story', join(root, 'tests/fixtures/second-story/content'), join(root, '.cache/second-story')),
  ];
}

/** The id of the name whose dossier an address is. */
export function nameIn(href: string): string | undefined {
  return /^\/names\/([^/]+)\/$/.exec(href)?.[1];
}

function namedSite(title: string, content: string, folder: string): NamedSite {
  const ledger = readLedger(content);
  const pages = new Map(builtPages(folder).map(({ path, html }) => [path, mainOf(html)]));
  const standing = [...ledger.records.values()].filter(({ withdrawn }) => !withdrawn);
  return {
    ...{ title, ledger, pages, standing },
    dossiers: [...ledger.names.values()].filter(({ id }) => pages.has(`/names/${id}/`)),
    recordsOf: ({ id, code }) =>
      standing.filter(({ places, names }) => names.some((part) => part.id === id) || (code && places.includes(code))),
    chargesAgainst: ({ id }) => standing.filter(({ names }) => names.some((part) => part.id === id && part.accused)),
  };
}
