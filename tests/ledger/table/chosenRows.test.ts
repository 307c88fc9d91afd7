import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenRows } from '../../../src/ledger/table/chosenRows.ts';
import { options, row } from './rows.ts';

const rows = [
  row('a', '2014', { place: ['estmark'], kind: ['recall'], status: ['confirmed'] }, 'rust in the wire'),
  row('b', '2014', { place: ['estmark', 'oland'], kind: ['study'], status: ['confirmed'] }, 'salt'),
  row('c', '2014', { place: ['oland'], kind: ['recall'], status: ['alleged'], organisation: ['orrin'] }, 'rusty nails'),
];
const titles = (facets: object, words = '') =>
  chosenRows(rows, { facets, words }, options)
    .rows.map(({ title }) => title)
    .join('');

test('a row fits when it has the value of every filter', () => {
  assert.equal(titles({}), 'abc');
  assert.equal(titles({ place: 'oland' }), 'bc');
  assert.equal(titles({ place: 'oland', kind: 'recall' }), 'c');
  assert.equal(titles({ place: 'estmark', organisation: 'orrin' }), '');
});

test('typed words fit where each begins a word, whatever its case and marks', () => {
  assert.equal(titles({}, 'RUST'), 'ac');
  assert.equal(titles({}, 'wire rüst'), 'a');
  assert.equal(titles({}, 'ails'), '');
  assert.equal(titles({ status: 'alleged' }, 'rust'), 'c');
});

test('an option counts what it would show beside the other filters, not beside its own', () => {
  const { counts } = chosenRows(rows, { facets: { place: 'oland', kind: 'recall' }, words: '' }, options);
  assert.deepEqual(counts.place, [1, 1]);
  assert.deepEqual(counts.kind, [1, 1]);
  assert.deepEqual(counts.status, [0, 1]);
});

test('for each filter it is known how many rows there would be without it', () => {
  const { rows: none, without } = chosenRows(
    rows,
    { facets: { place: 'estmark', status: 'alleged' }, words: '' },
    options,
  );
  assert.deepEqual(none, []);
  assert.equal(without.place, 1);
  assert.equal(without.status, 2);
  assert.equal(without.kind, 0);
  assert.equal(chosenRows(rows, { facets: { kind: 'study' }, words: 'rust' }, options).without.words, 1);
});
