import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerOf } from '../../src/ledger/answerOf.ts';
import type { Name } from '../../src/ledger/schemas/name.ts';

const name = { id: 'orrin', name: 'Orrin Ropeworks', aliases: ['Orrin'], kind: 'companies' } as unknown as Name;
const office = { who: 'Bridge Office', date: '2014-03-13', what: 'that it was sure', source: 'gazette' };
const orrin = { who: 'A director of Orrin', date: '2014-03-14', what: 'that the ropes were sound', source: 'gazette' };

test('the answer of the accused goes before the answers of others', () => {
  assert.equal(
    answerOf({ replies: [office, orrin] }, name),
    'Reply: A director of Orrin, 14 March 2014: that the ropes were sound; 1 more in the record.',
  );
});

test('where only others answered, the first of them is given', () => {
  assert.equal(answerOf({ replies: [office] }, name), 'Reply: Bridge Office, 13 March 2014: that it was sure.');
});

test('where no answer was found, the day of the look is said', () => {
  const none = { replies: { 'none-found': '2014-10-06' } };
  assert.equal(answerOf(none, name), 'No reply was found (looked on 6 October 2014).');
  assert.equal(answerOf({}, name), '');
});
