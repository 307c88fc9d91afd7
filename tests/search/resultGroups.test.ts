import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NameEntry } from '../../src/search/matchNames.ts';
import { counts, indexGroup, namesGroup, spellings, textGroups, waysOn } from '../../src/search/resultGroups.ts';

const arland: NameEntry = ['Arland', 'country', ['Aria', 'Arian'], 1, '/names/arland/'];
const line = { href: '/recalls/#arland', title: 'Arland' };

test('a name says by which other form it was met, what it is, and in how many records it stands', () => {
  const notes = (form: string) => namesGroup([{ entry: arland, form, rank: 0 }]).lines.map(({ note }) => note);
  assert.deepEqual(notes('Arland'), ['country · 1 record']);
  assert.deepEqual(notes('Aria'), ['Aria · country · 1 record']);
});

test('the text is asked for other spellings only when the query means a name', () => {
  assert.deepEqual(spellings([{ entry: arland, form: 'Aria', rank: 0 }]), ['Arland', 'Aria', 'Arian']);
  assert.deepEqual(spellings([{ entry: arland, form: 'Aria', rank: 2 }]), []);
  assert.deepEqual(spellings([]), []);
});

test('a group found by another spelling says so, and the counts are said in a sentence', () => {
  const found = {
    story: { lines: [line], spelling: 'Arland' },
    records: { lines: [line], count: 12, spelling: 'Aria' },
  };
  const groups = [...textGroups(found, 'Aria'), indexGroup];
  assert.deepEqual(
    groups.map(({ title }) => title),
    ['In the story, for “Arland”', 'Records and figures', 'Index'],
  );
  assert.equal(counts(groups), 'In the story, for “Arland”: 1. Records and figures: 12.');
});

test('a query that finds nothing leads to the nearest names and to the index', () => {
  const hrefs = waysOn([arland]).flatMap(({ lines }) => lines.map(({ href }) => href));
  assert.deepEqual(hrefs, ['/names/arland/', '/names/']);
});
