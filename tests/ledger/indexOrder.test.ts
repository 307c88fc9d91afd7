import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byIndexOrder, letterAnchor, underLetters } from '../../src/ledger/indexOrder.ts';

test('an index sorts without marks, capitals or a leading article', () => {
  const sorted = ['The Ember', 'Žito', 'Émile', 'ebb', 'Zinc'].sort(byIndexOrder);
  assert.deepEqual(sorted, ['ebb', 'The Ember', 'Émile', 'Zinc', 'Žito']);
});

test('what begins with no letter of the alphabet stands last, under a sign that can be an anchor', () => {
  const letters = underLetters(['10 Daily', '明报', 'Aller', 'Ähre'], (text) => text);
  assert.deepEqual(letters, [
    { letter: 'A', entries: ['Aller', 'Ähre'] },
    { letter: '#', entries: ['10 Daily', '明报'] },
  ]);
  assert.deepEqual(
    letters.map(({ letter }) => letterAnchor(letter)),
    ['a', 'other'],
  );
});
