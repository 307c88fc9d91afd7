import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { plainImports } from './plainImports.ts';

/** What is used of the object that Astro hands to `astro:config:setup`. */
interface Setup {
  updateConfig(change: { vite: { plugins: ReturnType<typeof plainImports>[] } }): unknown;
}

/** What is used of the object that Astro hands to `astro:build:done`. */
interface Built {
  dir: URL;
  logger: { info(message: string): void };
}

/** Pagefind's own interfaces: 400 kB that no page of ours loads. */
const unused = /-ui\.(js|css)$|-highlight\.js$/;

/** The Astro integration that builds the search index of the finished pages into `<output>/pagefind/`. */
export function searchIndex() {
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }: Setup) => {
        updateConfig({ vite: { plugins: [plainImports()] } });
      },
      'astro:build:done': async ({ dir, logger }: Built) => {
        const start = performance.now();
        const pages = await indexFolder(fileURLToPath(dir));
        logger.info(`${pages} pages indexed in ${Math.round(performance.now() - start)} ms`);
      },
    },
  };
}

/**
 * Indexes the pages of a built folder into its `pagefind/` and gives their count.
 * Any error of Pagefind is thrown as one sentence that says how to go on.
 */
export async function indexFolder(folder: string, patience = 60_000): Promise<number> {
  let timer: NodeJS.Timeout | undefined;
  // Pagefind's service leaves its callers waiting for ever when it dies halfway.
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer from Pagefind within ${patience / 1000} seconds`)), patience);
  });
  try {
    return await Promise.race([writeIndex(folder), tooLate]);
  } catch (error) {
    throw new Error(failure(folder, error), { cause: error });
  } finally {
    clearTimeout(timer);
    await pagefind.close();
  }
}

async function writeIndex(folder: string): Promise<number> {
  const { index } = good(await pagefind.createIndex());
  if (!index) throw new Error('Pagefind gave no index');
  const { page_count } = good(await index.addDirectory({ path: folder }));
  if (!page_count) throw new Error('no page found to index');
  const { files } = good(await index.getFiles());
  rmSync(join(folder, 'pagefind'), { recursive: true, force: true });
  // Written here and not by Pagefind, which answers before its files are whole: one run in fifteen left an empty one.
  for (const { path, content } of files.filter((file) => !unused.test(file.path))) {
    const place = join(folder, 'pagefind', path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
  return page_count;
}

function good<Reply extends { errors: string[] }>(reply: Reply): Reply {
  if (reply.errors.length) throw new Error(reply.errors.join('; '));
  return reply;
}

function failure(folder: string, error: unknown): string {
  const found = error instanceof Error ? error.message : String(error);
  return (
    `The search index of ${folder} was not built: ${found}. ` +
    'Look whether the folder holds the built pages and `npm ci` ended well, then build again.'
  );
}
