import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveValue } from '../../../src/charts/sheet/resolveValue.ts';

const properties = new Map([
  ['--red', 'light-dark(#b3261e, #ff8a7a)'],
  ['--hue', 'var(--red)'],
  ['--pale', 'color-mix(in srgb, var(--hue) 50%, #ffffff)'],
]);

test('a variable leads through others to the light one of two colours', () => {
  assert.equal(resolveValue('var(--hue)', properties), '#b3261e');
  assert.equal(resolveValue('4px solid var(--hue)', properties), '4px solid #b3261e');
});

test('a variable that is not set gives what stands in for it, or nothing', () => {
  assert.equal(resolveValue('var(--none, 600)', properties), '600');
  assert.equal(resolveValue('var(--none)', properties), '');
});

test('two colours are mixed by their shares; with transparent, the first stays and lets light through', () => {
  assert.equal(resolveValue('var(--pale)', properties), '#d9938f');
  assert.equal(resolveValue('color-mix(in srgb, var(--hue) 30%, transparent)', properties), '#b3261e4d');
});

test('other functions stay as they are', () => {
  assert.equal(resolveValue('translate(100%, -11px)', properties), 'translate(100%, -11px)');
  assert.equal(resolveValue('a(b(var(--hue)))', properties), 'a(b(#b3261e))');
});
