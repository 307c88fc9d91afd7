import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountParts } from '../../src/ledger/amountParts.ts';

test('an amount is set apart into what stands before its digits, the digits, and the unit', () => {
  assert.deepEqual(amountParts('about 600,000 kits'), { before: 'about ', digits: '600,000', after: ' kits' });
  assert.deepEqual(amountParts('over EUR 12.50 per kit'), { before: 'over EUR ', digits: '12.50', after: ' per kit' });
});

test('a range counts as one number', () => {
  assert.deepEqual(amountParts('30 to 35 percent'), { before: '', digits: '30 to 35', after: ' percent' });
});
