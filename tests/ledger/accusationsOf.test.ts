import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accusationsOf } from '../../src/ledger/accusationsOf.ts';
import { readLedger } from '../../src/ledger/readLedger.ts';
import { recordsOfName } from '../../src/ledger/recordsOfName.ts';
import type { Name } from '../../src/ledger/schemas/name.ts';
import type { LedgerRecord } from '../../src/ledger/schemas/record.ts';
import { secondStory } from './storyWith.ts';

const ledger = readLedger(secondStory);
const name = ledger.names.get('orrin-ropeworks')!;
const [recall, , rejection] = recordsOfName(ledger, name.id);

/** What is held against a name in the recall, with other answers. */
function answered(replies: object, { aliases }: Pick<Name, 'aliases'> = name) {
  const record = { ...recall!.record, replies } as LedgerRecord;
  const records = new Map(ledger.records).set(record.id, record);
  return accusationsOf({ ...ledger, records }, { ...name, aliases }, [{ ...recall!, record }])[0]!;
}

test('each charge comes with its answer, or with the day of the look that found none', () => {
  const [first, second, ...more] = accusationsOf(ledger, name, recordsOfName(ledger, name.id));
  assert.equal(first?.record, recall?.record);
  assert.deepEqual(
    first?.replies.map(({ who, date, source }) => [who, date, source.publisher]),
    [['Orrin Ropeworks', '2014-03-14', 'The Weirham Courier']],
  );
  assert.equal(first?.noReplyFound, undefined);
  assert.equal(second?.record, rejection?.record);
  assert.deepEqual([second?.replies, second?.noReplyFound], [[], '2014-10-01']);
  assert.deepEqual(more, []);
});

test('records in which a name only takes part hold nothing against it', () => {
  const office = ledger.names.get('weirham-bridge-office')!;
  assert.deepEqual(accusationsOf(ledger, office, recordsOfName(ledger, office.id)), []);
});

test('the accused’s own answer goes before those of others, also under another name, and none is left out', () => {
  const office = {
    who: 'Bridge Office',
    date: '2014-03-13',
    what: 'that it was sure',
    source: 'weirham-courier-2014-03-14',
  };
  const council = { ...office, who: 'Town council' };
  const orrin = { ...office, who: 'A director of Orrin', what: 'that the ropes were sound' };
  const whoAnswered = (...given: Parameters<typeof answered>) => answered(...given).replies.map(({ who }) => who);
  const replies = [office, council, orrin];
  assert.deepEqual(whoAnswered(replies), ['A director of Orrin', 'Bridge Office', 'Town council']);
  assert.deepEqual(whoAnswered(replies, { aliases: [] }), ['Bridge Office', 'Town council', 'A director of Orrin']);
});
