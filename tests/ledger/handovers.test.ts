import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handovers } from '../../src/ledger/handovers.ts';
import type { Ledger } from '../../src/ledger/model.ts';
import type { RecordOfName } from '../../src/ledger/recordsOfName.ts';
import type { LedgerRecord } from '../../src/ledger/schemas/record.ts';

const ids = ['yard', 'office', 'port', 'town', 'guild', 'crown'];
const ledger = { names: new Map(ids.map((id) => [id, { id, name: `the ${id}` }])) } as unknown as Ledger;

function part(id: string, record: object, name: Partial<RecordOfName> = {}): RecordOfName {
  const whole = { id, date: '2014-03', kind: 'purchase', acquired: 'purchased', names: [], quantities: {} };
  return {
    record: { ...whole, ...record } as unknown as LedgerRecord,
    ...{ roles: ['buyer'], accused: false, here: false },
    ...name,
  };
}

test('goods are grouped by how they changed hands, and nothing is added up', () => {
  const parts = [
    part('gift', { kind: 'donation', acquired: 'donated' }),
    part('sale', {}),
    part('returned', { kind: 'return' }),
    part('customs', { kind: 'trade', acquired: 'mixed' }),
    part('seized', { kind: 'seizure', acquired: 'unknown' }),
  ];
  assert.deepEqual(
    handovers(ledger, parts).map(({ acquired, entries }) => [acquired, entries.map(({ record }) => record.id)]),
    [
      ['purchased', ['sale', 'returned']],
      ['donated', ['gift']],
      ['mixed', ['customs']],
      ['unknown', ['seized']],
    ],
  );
});

test('only what passed through the name’s hands, or within the country, is there', () => {
  const parts = [
    part('watched', {}, { roles: ['authority'] }),
    part('abroad', {}, { roles: [] }),
    part('at-home', {}, { roles: [], here: true }),
    part('poll', { kind: 'survey' }),
    part('rule', { kind: 'donation', acquired: 'not-applicable' }),
  ];
  const found = handovers(ledger, parts).flatMap(({ entries }) => entries.map(({ record }) => record.id));
  assert.deepEqual(found, ['at-home']);
});

test('the direction goes from who let the goods go to who has them, three names at most of each', () => {
  const names = [
    { id: 'office', role: 'buyer' },
    { id: 'yard', role: 'maker' },
    { id: 'crown', role: 'authority' },
    ...['office', 'port', 'town', 'guild'].map((id) => ({ id, role: 'recipient' })),
  ];
  const [group] = handovers(ledger, [part('sale', { names })]);
  assert.equal(
    group?.entries[0]?.direction,
    'made by the yard, bought by the office, received by the office, the port, the town and 1 more',
  );
});
