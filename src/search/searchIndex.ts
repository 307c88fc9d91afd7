import { globSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { byCode } from '../ledger/byCode.ts';
import { currentLedger } from '../ledger/currentLedger.ts';
import type { FilterData } from './facets.ts';
import { commonWords, veiled } from './commonWords.ts';
import { recordDocuments, sourceDocuments } from './ledgerDocuments.ts';
import { plainImports } from './plainImports.ts';
import { indexes, type SearchDocument, type TextIndexes } from './searchDocument.ts';
import { storyDocuments } from './storyDocuments.ts';
import { writeIndex } from './writeIndex.ts';

/** What is used of the object that Astro hands to `astro:config:setup`. */
interface Setup {
  updateConfig(change: { vite: { plugins: ReturnType<typeof plainImports>[] } }): unknown;
}

/** What is used of the object that Astro hands to `astro:build:done`. */
interface Built {
  dir: URL;
  logger: { info(message: string): void };
}

/** The Astro integration that builds the text indexes of the finished pages and of the ledger into `<output>/pagefind/`. */
export function searchIndex() {
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }: Setup) => {
        updateConfig({ vite: { plugins: [plainImports()] } });
      },
      'astro:build:done': async ({ dir, logger }: Built) => {
        const start = performance.now();
        const folder = fileURLToPath(dir);
        const ledger = currentLedger();
        const documents = [...builtDocuments(folder), ...recordDocuments(ledger), ...sourceDocuments(ledger)];
        const count = await indexDocuments(documents, folder, ledger.story.language);
        logger.info(`${count} documents indexed in ${Math.round(performance.now() - start)} ms`);
      },
    },
  };
}

/** The passages and figures of a built folder, in order of address. */
export function builtDocuments(folder: string): SearchDocument[] {
  const files = globSync('**/*.html', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  return files.sort(byCode).flatMap((file) => {
    const path = `/${file.replace(/index\.html$/, '')}`;
    return storyDocuments(readFileSync(join(folder, file), 'utf8'), path);
  });
}

/**
 * Indexes documents into a folder's `pagefind/` and gives their count; `search/filters.json` there learns their ids.
 * Any error of Pagefind is thrown as one sentence that says how to go on.
 */
export async function indexDocuments(
  documents: SearchDocument[],
  folder: string,
  language: string,
  patience = 120_000,
): Promise<number> {
  let timer: NodeJS.Timeout | undefined;
  // Pagefind's service leaves its callers waiting for ever when it dies halfway.
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer from Pagefind within ${patience / 1000} seconds`)), patience);
  });
  try {
    await Promise.race([writeIndexes(documents, folder, language), tooLate]);
    return documents.length;
  } catch (error) {
    throw new Error(failure(folder, error), { cause: error });
  } finally {
    clearTimeout(timer);
    await pagefind.close();
  }
}

async function writeIndexes(documents: SearchDocument[], folder: string, language: string): Promise<void> {
  if (!documents.some(({ index }) => index === indexes[0])) throw new Error('no passage found to index');
  const ids = new Map<string, string[]>();
  // The first answer waits for the whole index of the passages: a fifth of it would be words that tell none apart.
  const common = commonWords(documents.filter(({ index }) => index === indexes[0]).map(({ body }) => body));
  const words = new Set(common);
  rmSync(join(folder, 'pagefind'), { recursive: true, force: true });
  const full = indexes.filter((index) => documents.some((document) => document.index === index));
  for (const index of full) {
    const first = index === indexes[0];
    const all = documents.filter((document) => document.index === index);
    const own = first ? all.map((document) => ({ ...document, body: veiled(document.body, words) })) : all;
    const place = join(folder, 'pagefind', first ? '' : index);
    for (const [href, id] of await writeIndex(own, place, { language, program: first })) {
      ids.set(href, [...(ids.get(href) ?? []), id]);
    }
  }
  // Pagefind cannot open an index of nothing, and a story may have no figures.
  writeFileSync(join(folder, 'pagefind/indexes.json'), JSON.stringify({ indexes: full, common } satisfies TextIndexes));
  const filters = join(folder, 'search/filters.json');
  if (existsSync(filters)) writeFileSync(filters, withIds(readFileSync(filters, 'utf8'), ids));
}

/** The filters with the ids by which Pagefind's results name the documents, where the addresses stood. */
function withIds(text: string, ids: Map<string, string[]>): string {
  const data = JSON.parse(text) as FilterData;
  const rows = data.rows.flatMap(([href, ...values]) => (ids.get(href) ?? []).map((id) => [id, ...values]));
  return JSON.stringify({ ...data, rows });
}

function failure(folder: string, error: unknown): string {
  const found = error instanceof Error ? error.message : String(error);
  return (
    `The search index of ${folder} was not built: ${found}. ` +
    'Look whether the folder holds the built pages and `npm ci` ended well, then build again.'
  );
}
