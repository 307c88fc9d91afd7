import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filtered, isFiltered, type FilterData } from '../../src/search/facets.ts';
import { readAddress, searchHref, writeAddress } from '../../src/search/searchAddress.ts';

const data: FilterData = {
  options: {
    kind: [
      ['recall', 'Recall'],
      ['source', 'Source'],
    ],
    place: [
      ['arland', 'Arland'],
      ['estmark', 'Estmark'],
    ],
    organisation: [['bolt', 'Bolt']],
    status: [['confirmed', 'confirmed']],
    month: [['2014-03', 'March 2014']],
  },
  rows: [
    ['a', [0], [0, 1], [0], [0], [0]],
    ['b', [0], [0], [], [0], [0]],
    ['c', [1], [1], [0], [], []],
  ],
};
const found = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'unknown' }];
const left = (choice: Parameters<typeof filtered>[1]) => filtered(found, choice, data).left.map(({ id }) => id);

test('filters combine: two places mean both, two kinds mean either', () => {
  assert.deepEqual(left({}), ['a', 'b', 'c', 'unknown']);
  assert.deepEqual(left({ place: ['arland'] }), ['a', 'b']);
  assert.deepEqual(left({ place: ['arland', 'estmark'] }), ['a']);
  assert.deepEqual(left({ kind: ['recall', 'source'] }), ['a', 'b', 'c']);
  assert.deepEqual(left({ kind: ['source'], place: ['arland'] }), []);
  assert.deepEqual(left({ place: ['nowhere'] }), []);
});

test('counts say what one more choice would leave', () => {
  const { counts } = filtered(found, { kind: ['recall'], place: ['arland'] }, data);
  assert.deepEqual(counts, { kind: [2, 0], place: [2, 1], organisation: [1], status: [2], month: [2] });
  assert.deepEqual(filtered(found, { kind: ['recall'] }, data).counts.kind, [2, 1], 'another kind would add to it');
});

test('the address holds the query and the filters, and gives them back', () => {
  const asked = { query: 'rope & sail', choice: { place: ['arland', 'estmark'], month: ['2014-03'] } };
  assert.equal(writeAddress(asked), 'q=rope+%26+sail&place=arland&place=estmark&month=2014-03');
  assert.deepEqual(readAddress(`?${writeAddress(asked)}`), asked);
  assert.deepEqual(readAddress('?q=&place=&x=1'), { query: '', choice: {} });
  assert.equal(isFiltered(asked.choice) && !isFiltered({}) && !isFiltered({ place: [] }), true);
});

test('a link to the page of a search keeps the query from the server', () => {
  assert.equal(searchHref({ query: 'rope', choice: {} }), '/search/#q=rope');
  assert.equal(searchHref({ query: '', choice: {} }), '/search/');
});
