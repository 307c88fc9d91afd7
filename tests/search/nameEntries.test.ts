import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ledger } from '../../src/ledger/model.ts';
import { nameEntries } from '../../src/search/nameEntries.ts';

const name = (id: string, kind: string, more: object = {}) => ({
  id,
  name: id.toUpperCase(),
  kind,
  aliases: [],
  search: [],
  native: [],
  ...more,
});
const record = (id: string, names: string[], places = ['AA']) => ({
  id,
  places,
  names: names.map((id) => ({ id, role: 'buyer' })),
});
const ledger = {
  names: new Map(
    [
      name('arland', 'countries', {
        code: 'AA',
        aliases: ['Aria'],
        search: ['Arian', 'Aria'],
        native: [{ lang: 'el', text: 'Άρια' }],
      }),
      name('bolt', 'companies'),
      name('crow', 'companies'),
      name('dove', 'people'),
    ].map((entry) => [entry.id, entry]),
  ),
  records: new Map([record('r1', ['bolt']), record('r2', [])].map((entry) => [entry.id, entry])),
} as unknown as Ledger;

test('names with a dossier lead to it, names with one record to that record, and the rest are left out', () => {
  assert.deepEqual(nameEntries(ledger, new Set(['dove'])), [
    ['ARLAND', 'country', ['Aria', 'Arian', 'Άρια'], 2, '/names/arland/'],
    ['BOLT', 'company', [], 1, '/evidence/r1/'],
    ['DOVE', 'person', [], 0, '/names/dove/'],
  ]);
});
