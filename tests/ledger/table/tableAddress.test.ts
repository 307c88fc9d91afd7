import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress, writeAddress } from '../../../src/ledger/table/tableAddress.ts';
import { options } from './rows.ts';

test('an address and a view are one and the same, in a fixed order', () => {
  const address = '?place=estmark&kind=recall&q=salt+%26+rust&sort=-status';
  const { view, unknown } = readAddress(`?sort=-status&kind=recall&q=salt%20%26%20rust&place=estmark`, options);
  assert.deepEqual(view, {
    facets: { place: 'estmark', kind: 'recall' },
    words: 'salt & rust',
    sort: { by: 'status', down: true },
  });
  assert.deepEqual(unknown, []);
  assert.equal(writeAddress(view), address);
});

test('the page as it is built has no query, and the latest first has one', () => {
  assert.equal(writeAddress(readAddress('', options).view), '');
  assert.equal(writeAddress(readAddress('?sort=date&q=+', options).view), '');
  assert.equal(writeAddress(readAddress('?sort=-date', options).view), '?sort=-date');
});

test('values that the ledger does not have are left out and named; words of others are nobody’s business', () => {
  const { view, unknown } = readAddress('?place=atlantis&sort=weight&ref=paper&status=alleged', options);
  assert.deepEqual(view.facets, { status: 'alleged' });
  assert.deepEqual(view.sort, { by: 'date', down: false });
  assert.deepEqual(unknown, [
    { name: 'place', value: 'atlantis' },
    { name: 'sort', value: 'weight' },
  ]);
});
