import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowGroups, type Sort } from '../../../src/ledger/table/rowGroups.ts';
import { options, row } from './rows.ts';

const rows = [
  row('Zinc is weighed', '2014', { place: ['oland', 'estmark'], kind: ['study'], status: ['alleged'] }),
  row('Éclair hooks fail', '2014-03', { place: ['estmark'], kind: ['recall'], status: ['confirmed'] }),
  row('96 hangers go back', '2014-03-12', { kind: ['recall'], status: ['confirmed'] }),
];
const grouped = (sort: Sort) =>
  rowGroups(rows, sort, options).map(({ id, label, rows: inGroup }) => [
    id,
    label,
    ...inGroup.map(({ title }) => title),
  ]);

test('by date, rows stand under their months, and what knows only its year before those of the year', () => {
  assert.deepEqual(grouped({ by: 'date', down: false }), [
    ['m-2014', '2014', 'Zinc is weighed'],
    ['m-2014-03', 'March 2014', 'Éclair hooks fail', '96 hangers go back'],
  ]);
  assert.deepEqual(grouped({ by: 'date', down: true }), [
    ['m-2014-03', 'March 2014', '96 hangers go back', 'Éclair hooks fail'],
    ['m-2014', '2014', 'Zinc is weighed'],
  ]);
});

test('in the list of groups a month stands under its year', () => {
  const [year, month] = rowGroups(rows, { by: 'date', down: false }, options);
  assert.deepEqual(year!.under, { label: '2014', short: 'whole year' });
  assert.deepEqual(month!.under, { label: '2014', short: 'March' });
});

test('by title, rows stand under letters without their marks, and digits apart', () => {
  assert.deepEqual(grouped({ by: 'title', down: false }), [
    ['title-other', '#', '96 hangers go back'],
    ['title-e', 'E', 'Éclair hooks fail'],
    ['title-z', 'Z', 'Zinc is weighed'],
  ]);
});

test('by place, a row stands once, under the place where it happened, and one without a place stands last', () => {
  assert.deepEqual(grouped({ by: 'place', down: false }), [
    ['place-estmark', 'Estmark', 'Éclair hooks fail'],
    ['place-oland', 'Oland', 'Zinc is weighed'],
    ['place-none', 'No single country', '96 hangers go back'],
  ]);
});

test('turned round, groups are reversed and equals keep the order of date', () => {
  assert.deepEqual(grouped({ by: 'kind', down: true }), [
    ['kind-study', 'Study', 'Zinc is weighed'],
    ['kind-recall', 'Recall', 'Éclair hooks fail', '96 hangers go back'],
  ]);
});
