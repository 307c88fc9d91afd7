import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loosening, unknownWords, viewNumbers, viewTitle } from '../../../src/ledger/table/viewWords.ts';
import { options, row } from './rows.ts';

const kinds = [{ id: 'recall', label: 'Recall', plural: 'Recalls' }];
const known = {
  ...options,
  kind: kinds,
  status: [{ id: 'confirmed', label: 'confirmed' }],
  place: [...options.place, { id: 'low', label: 'Lowlands' }],
};
const title = (facets: object, count: number, words = '') => viewTitle({ facets, words }, count, known);

test('the heading says what is in view and how many records', () => {
  assert.equal(title({}, 1204), 'All 1,204 records');
  assert.equal(
    title({ kind: 'recall', place: 'estmark', status: 'confirmed' }, 4),
    'Recalls in Estmark, confirmed: 4 records',
  );
  assert.equal(title({ place: 'low' }, 1), 'In the Lowlands: 1 record');
  assert.equal(title({ organisation: 'orrin' }, 0, 'salt'), 'Naming Orrin, with “salt”: no record');
});

test('the numbers count records by certainty, places once, and the days between; nothing else', () => {
  const rows = [
    row('a', '2014-03-10', { place: ['estmark'], status: ['confirmed'] }),
    row('b', '2014', { place: ['estmark', 'oland'], status: ['alleged'] }),
    row('c', '2014-03-09', { place: ['oland'], status: ['confirmed'] }),
  ];
  assert.equal(viewNumbers(rows, options), '2 Confirmed, 1 Alleged · 2 places · 2014 to 10 March 2014');
  assert.equal(viewNumbers(rows.slice(0, 1), options), '1 Confirmed · 1 place · 10 March 2014');
  assert.equal(viewNumbers([], options), '');
});

test('an address that asks in vain is told so in one sentence', () => {
  assert.equal(unknownWords([]), '');
  assert.equal(
    unknownWords([{ name: 'place', value: 'atlantis' }]),
    'The address asks for place “atlantis”, which this ledger does not have; that is left out.',
  );
});

test('of the filters in use, the one that hides most comes first, and one that would show nothing is not offered', () => {
  const without = { place: 3, organisation: 9, kind: 7, status: 0, goods: 0, acquired: 0, words: 1 };
  assert.deepEqual(loosening({ facets: { place: 'x', kind: 'y', status: 'z' }, words: 'w' }, without), [
    { filter: 'kind', count: 7 },
    { filter: 'place', count: 3 },
    { filter: 'words', count: 1 },
  ]);
});
