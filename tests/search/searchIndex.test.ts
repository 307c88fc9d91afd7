import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { indexFolder, searchIndex } from '../../src/search/searchIndex.ts';

const scratch = mkdtempSync(join(tmpdir(), 'search-'));
after(() => rmSync(scratch, { recursive: true }));

const pageOf = (place: string) => `<!doctype html><html lang="en"><title>${place}</title>
<body><main data-pagefind-body data-pagefind-filter="in:story"><h1>${place}</h1>
<h2 id="masks">Masks in ${place}</h2><p>What arrived, and what went back.</p></main></body></html>`;

function site(name: string): string {
  const folder = join(scratch, name);
  for (const place of ['north', 'south', 'west']) {
    mkdirSync(join(folder, place), { recursive: true });
    writeFileSync(join(folder, place, 'index.html'), pageOf(place));
  }
  return folder;
}

function digest(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return paths.map(
    (path) => `${path.slice(folder.length)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`,
  );
}

test('the pages of a built folder are indexed, and one line says how many', async () => {
  const folder = site('one');
  const said: string[] = [];
  await searchIndex().hooks['astro:build:done']({
    dir: pathToFileURL(`${folder}/`),
    logger: { info: (line) => said.push(line) },
  });
  assert.match(said.join('\n'), /^3 pages indexed in \d+ ms$/);
  const written = readdirSync(join(folder, 'pagefind'));
  assert.ok(written.includes('pagefind.js'));
  assert.deepEqual(
    written.filter((name) => /ui|highlight|playground/.test(name)),
    [],
    'nothing that the site does not load',
  );
});

test('every run on the same pages gives the same bytes, and no file is empty', async () => {
  const first = site('first');
  await indexFolder(first);
  assert.ok(digest(first).length > 8);
  const nothing = createHash('sha256').digest('hex');
  assert.deepEqual(
    digest(first).filter((line) => line.endsWith(nothing)),
    [],
  );
  for (let run = 0; run < 12; run++) {
    const again = site(`run-${run}`);
    await indexFolder(again);
    assert.deepEqual(digest(again), digest(first));
  }
});

test('an index over an older one gives the same bytes as a fresh one', async () => {
  const folder = join(scratch, 'again');
  cpSync(site('fresh'), folder, { recursive: true });
  writeFileSync(join(folder, 'west', 'index.html'), pageOf('elsewhere'));
  await indexFolder(folder);
  writeFileSync(join(folder, 'west', 'index.html'), pageOf('west'));
  await indexFolder(folder);
  await indexFolder(join(scratch, 'fresh'));
  assert.deepEqual(digest(folder), digest(join(scratch, 'fresh')));
});

test('a missing folder, and one without pages, stop the build with a sentence', async () => {
  for (const folder of [join(scratch, 'missing'), mkdtempSync(join(scratch, 'empty-'))])
    await assert.rejects(indexFolder(folder), {
      message:
        `The search index of ${folder} was not built: no page found to index. ` +
        'Look whether the folder holds the built pages and `npm ci` ended well, then build again.',
    });
});

test('a Pagefind that does not start stops the build with a sentence', async (t) => {
  const before = process.env.PAGEFIND_EXTENDED_BINARY_PATH;
  t.after(() => {
    if (before === undefined) delete process.env.PAGEFIND_EXTENDED_BINARY_PATH;
    else process.env.PAGEFIND_EXTENDED_BINARY_PATH = before;
  });
  t.mock.method(console, 'error', () => undefined);
  process.env.PAGEFIND_EXTENDED_BINARY_PATH = join(scratch, 'no-such-program');
  await assert.rejects(
    indexFolder(site('dead')),
    /^Error: The search index of .* was not built: Pagefind backend closed\. Look whether/,
  );
});
