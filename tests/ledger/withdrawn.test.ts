import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLedger } from '../../src/ledger/readLedger.ts';
import { recordsOfName } from '../../src/ledger/recordsOfName.ts';
import { standingRecords } from '../../src/ledger/standingRecords.ts';
import { withdrawnInstead } from '../../src/ledger/withdrawnInstead.ts';
import { secondStory } from './storyWith.ts';

const ledger = readLedger(secondStory);
const withdrawn = 'quay-lamps-failure-2014-04';

test('a withdrawn record keeps its place in the ledger and is in no count and no dossier', () => {
  assert.ok(ledger.records.has(withdrawn));
  assert.equal(standingRecords(ledger).length, ledger.records.size - 1);
  for (const name of ['orrin-ropeworks', 'estmark']) {
    const records = recordsOfName(ledger, name).map(({ record }) => record.id);
    assert.ok(records.length > 1);
    assert.equal(records.includes(withdrawn), false, name);
  }
});

test('what points at a withdrawn record is told what stands instead, where something does', () => {
  const since = { date: '2014-10-27', reason: 'It was an error.' };
  assert.equal(withdrawnInstead({ id: 'lamps' }, since).mend, 'take it out here');
  assert.equal(
    withdrawnInstead({ id: 'lamps' }, { ...since, see: ['hangers', 'ropes'] }).mend,
    'put hangers or ropes in its place, or take it out here',
  );
});
