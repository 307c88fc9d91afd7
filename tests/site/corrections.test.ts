import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readLedger } from '../../src/ledger/readLedger.ts';
import { attributes, builtPages, dist } from './pages.ts';

const root = join(import.meta.dirname, '../..');
const second = new Map(builtPages(join(root, '.cache/second-story')).map(({ path, html }) => [path, html]));
const { corrections, story } = readLedger(join(root, 'tests/fixtures/second-story/content'));
const wordsOf = (html: string) => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
/** The corrections whose notice stands on a page, in its order. */
const noticed = (path: string) =>
  [...second.get(path)!.matchAll(/<p class="corrected"[\s\S]*?href="\/corrections\/#([^"]+)"/g)].map(
    (match) => match[1],
  );

test('corrections are listed with the newest first, each under its own address', () => {
  const html = second.get('/corrections/')!;
  const dates = [...html.matchAll(/<section class="correction" id="([^"]+)"/g)].map((match) => match[1]!);
  const newest = corrections.toSorted((a, b) => (a.date < b.date ? 1 : -1)).map(({ id }) => id);
  assert.deepEqual(dates, newest);
  for (const { was, is, why, where } of corrections) {
    for (const text of [was, is, why]) assert.ok(wordsOf(html).includes(text), text);
    for (const address of where) assert.ok(attributes(html, 'href').includes(address), address);
  }
});

test('the notice stands on every page that showed the wrong thing, and on no other', () => {
  const expected: Record<string, string[]> = {
    '/': ['hangers-counted', 'hangers-counted'],
    '/closures/': ['hangers-counted', 'hangers-counted'],
    '/figures/hangers-sent-back/': ['hangers-counted'],
    '/embed/hangers-sent-back/': ['hangers-counted'],
    '/evidence/millgate-hangers-recall-2014-03/': ['hangers-counted'],
    '/names/orrin-ropeworks/': ['town-of-the-ropeworks'],
    '/about/': ['town-of-the-ropeworks'],
  };
  const found = Object.fromEntries(
    [...second.keys()].map((path) => [path, noticed(path)] as const).filter(([, ids]) => ids.length > 0),
  );
  assert.deepEqual(found, expected);
});

test('the notice says when, what was wrong, what it said and what it says', () => {
  const html = second.get('/closures/')!;
  const notice = /<p class="corrected"[\s\S]*?<\/p>/.exec(html)![0];
  assert.equal(
    wordsOf(notice).trim(),
    'Corrected on 20 October 2014: The number of hangers called back from Millgate Bridge was wrong. It said ‘86 hangers’; it says ‘96 hangers’. How this came about',
  );
});

test('a corrected passage has its notice right under its heading, alone and in the whole story', () => {
  for (const path of ['/', '/closures/']) {
    const html = second.get(path)!;
    const heading = html.indexOf('id="millgate"');
    const notice = html.indexOf('<p class="corrected"', heading);
    assert.ok(heading > 0 && notice > heading && notice < html.indexOf('<p>', heading), path);
  }
});

test('the receipt of a corrected figure says so, and no other receipt does', () => {
  const html = second.get('/evidence/millgate-hangers-recall-2014-03/')!;
  const receipt = (id: string) => {
    const start = html.indexOf(`id="${id}"`);
    assert.ok(start > 0, id);
    return html.slice(start, html.indexOf('</article>', start));
  };
  assert.match(wordsOf(receipt('recalled')), /Corrected 20 October 2014: it said ‘86 hangers’/);
  assert.doesNotMatch(receipt('fitted'), /Corrected/);
});

test('pages without a correction carry nothing for it, those with one carry its styles in their head', () => {
  const isCorrected = (html: string) => html.includes('<p class="corrected"');
  const first = builtPages(dist).map(({ path, html }) => [path, html] as const);
  for (const [path, html] of [...second, ...first]) {
    const head = html.slice(0, html.indexOf('</head>'));
    assert.equal(/\.corrected\b/.test(head), isCorrected(html), path);
    if (path !== '/corrections/') assert.equal(html.includes('/corrections/#'), isCorrected(html), path);
  }
  assert.ok(story.published < corrections[0]!.date);
});
