import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLedger } from '../../src/ledger/readLedger.ts';
import { recordNeighbours } from '../../src/ledger/recordNeighbours.ts';
import { secondStory } from './storyWith.ts';

const ledger = readLedger(secondStory);

describe('recordNeighbours', () => {
  it('gives the records before and after in time', () => {
    const { earlier, later } = recordNeighbours(ledger, 'millgate-hangers-recall-2014-03');
    assert.deepEqual([earlier?.id, later?.id], ['millgate-closure-2014-03', 'orrin-statement-2014-04']);
  });
  it('gives nothing before the first and after the last', () => {
    assert.equal(recordNeighbours(ledger, 'millgate-closure-2014-03').earlier, undefined);
    assert.equal(recordNeighbours(ledger, 'weirham-survey-2014-09').later, undefined);
  });
  it('passes over a record that was withdrawn', () => {
    const records = new Map(ledger.records);
    const between = records.get('millgate-hangers-recall-2014-03')!;
    records.set(between.id, { ...between, withdrawn: { date: '2014-10-06', reason: 'It was another bridge.' } });
    const { later } = recordNeighbours({ ...ledger, records }, 'millgate-closure-2014-03');
    assert.equal(later?.id, 'orrin-statement-2014-04');
  });
});
