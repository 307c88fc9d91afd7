import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scalePath } from '../../../src/charts/sheet/scalePath.ts';

test('across and down are multiplied each by its own number', () => {
  assert.equal(scalePath('M0 4.5L10-2H5V6.5Z', 7, 2), 'M0 9L70 -4H35V13Z');
  assert.equal(scalePath('m1,2c1 1 2 2 3 3z', 2, 10), 'm2 20c2 10 4 20 6 30z');
});

test('the angle and flags of an arc stay, also where they are written together', () => {
  assert.equal(scalePath('M0 0a5 5 30 0 1 10-10', 2, 3), 'M0 0a10 15 30 0 1 20 -30');
  assert.equal(scalePath('M0 0a5 5 0 01-3 4', 2, 2), 'M0 0a10 10 0 0 1 -6 8');
});

test('a path that is not stretched is left as it is written', () => {
  assert.equal(scalePath('M0-4a3 3 0 00 6 0', 1, 1), 'M0-4a3 3 0 00 6 0');
});
