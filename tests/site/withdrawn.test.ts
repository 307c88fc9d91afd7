import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readLedger } from '../../src/ledger/readLedger.ts';
import { attributes, builtPages } from './pages.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.cache/second-story');
const pages = new Map(builtPages(folder).map(({ path, html }) => [path, html]));
const ledger = readLedger(join(root, 'tests/fixtures/second-story/content'));
const [record] = [...ledger.records.values()].filter(({ withdrawn }) => withdrawn);
const path = `/evidence/${record!.id}/`;
const words = (html: string) => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');

test('the address of a withdrawn record says since when, why, and what stands instead', () => {
  const html = pages.get(path)!;
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  assert.match(words(main), /withdrawn on 27 October 2014/);
  assert.ok(words(main).includes(record!.withdrawn!.reason));
  for (const id of record!.withdrawn!.see!) assert.ok(attributes(main, 'href').includes(`/evidence/${id}/`));
  assert.equal(main.includes(record!.summary), false);
  assert.equal(main.includes('lamps seen'), false);
});

test('search engines are asked to leave it out, and only it', () => {
  const noindex = [...pages].filter(([, html]) => html.includes('content="noindex"')).map(([address]) => address);
  assert.deepEqual(
    noindex.filter((address) => !address.startsWith('/404') && !address.startsWith('/embed/')),
    [path],
  );
});

test('no page links to it, and it is in no count, list or search', () => {
  const linking = [...pages].filter(([, html]) => attributes(html, 'href').some((href) => href.split('#')[0] === path));
  assert.deepEqual(
    linking.map(([address]) => address).filter((address) => address !== path),
    [],
  );
  assert.equal(pages.get(path)!.includes('data-pagefind-body'), false);
  const standing = ledger.records.size - 1;
  assert.match(pages.get('/evidence/')!, new RegExp(`content="All ${standing} records`));
  const about = pages.get('/about/')!;
  const tally = [...about.slice(about.indexOf('class="tally"')).matchAll(/<td>(\d+)<\/td>/g)].slice(0, 4);
  assert.equal(
    tally.reduce((sum, match) => sum + Number(match[1]), 0),
    standing,
  );
  const dossier = words(pages.get('/names/orrin-ropeworks/')!);
  assert.match(dossier, /All 3 records/);
  assert.match(dossier, /Accused in 2 of 3 records/);
  assert.equal(readFileSync(join(folder, 'addresses.json'), 'utf8').includes(record!.id), false);
  const searched = readdirSync(join(folder, 'search'), { recursive: true, encoding: 'utf8' });
  const texts = searched
    .filter((file) => file.endsWith('.json'))
    .map((file) => readFileSync(join(folder, 'search', file), 'utf8'));
  assert.ok(texts.length > 50, `only ${texts.length} files of the search were read`);
  assert.equal(texts.join('\n').includes(record!.id), false);
  const { rows } = JSON.parse(readFileSync(join(folder, 'search/names/o.json'), 'utf8')) as { rows: unknown[][] };
  const ropeworks = rows.find(([, name]) => name === 'Orrin Ropeworks');
  assert.equal(ropeworks?.[3], 3);
});
