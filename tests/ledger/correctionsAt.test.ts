import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctionHref, correctionsAt, correctionsOn, newestCorrections } from '../../src/ledger/correctionsAt.ts';

const correction = (id: string, date: string, ...where: string[]) => ({
  ...{ id, date, where },
  ...{ what: 'A number was wrong.', was: '12', is: '21', why: 'Two digits were swapped.' },
});
const ledger = {
  corrections: [
    correction('first', '2014-10-20', '/harbour/#locks', '/evidence/lock/#gates'),
    correction('third', '2014-12-01', '/harbour/'),
    correction('second', '2014-11-03', '/harbour/#locks'),
  ],
};
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

test('corrections stand with the newest first, whatever their order in the file', () => {
  assert.deepEqual(ids(newestCorrections(ledger)), ['third', 'second', 'first']);
});

test('a place has its own corrections only, a page has those of its places too', () => {
  assert.deepEqual(ids(correctionsAt(ledger, '/harbour/#locks')), ['second', 'first']);
  assert.deepEqual(ids(correctionsAt(ledger, '/harbour/')), ['third']);
  assert.deepEqual(ids(correctionsOn(ledger, '/harbour/')), ['third', 'second', 'first']);
  assert.deepEqual(ids(correctionsOn(ledger, '/evidence/lock/')), ['first']);
  assert.deepEqual(ids(correctionsAt(ledger, '/harbour/#lock')), []);
});

test('a correction has an address of its own', () => {
  assert.equal(correctionHref(ledger.corrections[0]!), '/corrections/#first');
});
