import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { after, test } from 'node:test';
import type { SearchDocument, TextIndex } from '../../src/search/searchDocument.ts';
import { indexDocuments } from '../../src/search/searchIndex.ts';

const scratch = mkdtempSync(join(tmpdir(), 'search-'));
after(() => rmSync(scratch, { recursive: true }));

const document = (index: TextIndex, place: string): SearchDocument => ({
  href: `/${index}/${place}/`,
  title: `Ropes in ${place}`,
  index,
  note: index,
  body: '<p>What arrived, and what went back.</p>',
});
const documents = (['story', 'beside', 'record'] as const).flatMap((index) =>
  ['north', 'south', 'west'].map((place) => document(index, place)),
);
const filters = {
  options: {},
  rows: [
    ['/story/north/', [0]],
    ['/record/west/', [1]],
    ['/nowhere/', [2]],
  ],
};

function folder(name: string): string {
  const place = join(scratch, name);
  mkdirSync(join(place, 'search'), { recursive: true });
  writeFileSync(join(place, 'search/filters.json'), JSON.stringify(filters));
  return place;
}

function digest(place: string): string[] {
  const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return paths.map(
    (path) => `${path.slice(place.length)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`,
  );
}

test('each group has an index of its own, and only the first brings the program', async () => {
  const place = folder('one');
  assert.equal(await indexDocuments(documents, place, 'en'), 9);
  const files = readdirSync(join(place, 'pagefind'), { recursive: true, encoding: 'utf8' });
  assert.deepEqual(
    files.filter((name) => /\.js$|wasm/.test(name)).sort(),
    ['pagefind.js', 'wasm.en.pagefind'],
    'nothing that the site does not load',
  );
  assert.deepEqual(JSON.parse(readFileSync(join(place, 'pagefind/indexes.json'), 'utf8')), {
    indexes: ['story', 'beside', 'record'],
    common: [],
  });
  assert.ok(!files.includes('figure'), 'an index of nothing is not written');
  for (const index of ['beside', 'record']) assert.ok(files.includes(join(index, 'pagefind-entry.json')), index);
});

test('the filters learn the ids by which the results name the documents', async () => {
  const place = folder('filters');
  await indexDocuments(documents, place, 'en');
  const { rows } = JSON.parse(readFileSync(join(place, 'search/filters.json'), 'utf8')) as typeof filters;
  assert.deepEqual(
    rows.map(([, values]) => values),
    [[0], [1]],
  );
  const fragments = readdirSync(join(place, 'pagefind'), { recursive: true, encoding: 'utf8' });
  for (const [id] of rows)
    assert.ok(
      fragments.some((name) => name.endsWith(`${id as string}.pf_fragment`)),
      String(id),
    );
});

test('words that tell no passages apart are in what is shown of them, and not in their index', async () => {
  const many = Array.from({ length: 24 }, (_, index) => ({
    ...document('story', `quay-${index}`),
    body: `<p>The rope of the bridge went into water number ${index}, <a href="/the/">and the</a> rope gave way.</p>`,
  }));
  const [place, whole] = [folder('common'), folder('whole')];
  await indexDocuments(many, place, 'en');
  await indexDocuments(many.slice(0, 19), whole, 'en');
  const read = (file: string) => readFileSync(join(place, 'pagefind', file));
  const { common } = JSON.parse(read('indexes.json').toString()) as { common: string[] };
  assert.ok(
    ['the', 'of', 'and', 'went'].every((word) => common.includes(word)),
    common.join(),
  );
  assert.ok(!common.includes('bridge') && !common.includes('water'));
  const files = readdirSync(join(place, 'pagefind'), { recursive: true, encoding: 'utf8' });
  const fragment = gunzipSync(read(files.find((file) => file.endsWith('.pf_fragment'))!)).toString();
  assert.match(fragment, /The rope of the bridge went into water number \d+, and the rope gave way\./);
  const index = gunzipSync(read(files.find((file) => file.endsWith('.pf_index'))!)).toString();
  assert.match(index, /bridg/);
  assert.doesNotMatch(index, /went|gave/);
  const few = JSON.parse(readFileSync(join(whole, 'pagefind/indexes.json'), 'utf8')) as { common: string[] };
  assert.deepEqual(few.common, [], 'few passages tell nothing of what is common');
});

test('every run on the same documents gives the same bytes, and no file is empty', async () => {
  const first = folder('first');
  await indexDocuments(documents, first, 'en');
  assert.ok(digest(first).length > 12);
  const nothing = createHash('sha256').digest('hex');
  assert.deepEqual(
    digest(first).filter((line) => line.endsWith(nothing)),
    [],
  );
  for (let run = 0; run < 8; run++) {
    const again = folder(`run-${run}`);
    await indexDocuments(documents, again, 'en');
    assert.deepEqual(digest(again), digest(first));
  }
});

test('an index over an older one gives the same bytes as a fresh one', async () => {
  const [old, fresh] = [folder('old'), folder('fresh')];
  await indexDocuments([...documents, document('record', 'elsewhere')], old, 'en');
  writeFileSync(join(old, 'search/filters.json'), JSON.stringify(filters));
  await indexDocuments(documents, old, 'en');
  await indexDocuments(documents, fresh, 'en');
  assert.deepEqual(digest(old), digest(fresh));
});

test('a story without passages stops the build with a sentence', async () => {
  const place = folder('empty');
  await assert.rejects(indexDocuments([], place, 'en'), {
    message:
      `The search index of ${place} was not built: no passage found to index. ` +
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
    indexDocuments(documents, folder('dead'), 'en'),
    /^Error: The search index of .* was not built: Pagefind backend closed\. Look whether/,
  );
});
