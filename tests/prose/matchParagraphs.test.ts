import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeptParagraph } from '../../src/ledger/schemas/story.ts';
import { matchParagraphs } from '../../src/prose/matchParagraphs.ts';

const before: Record<string, KeptParagraph> = {
  'ropes-1': {
    ...{ section: 'bridges', passage: 'ropes', begins: 'The office called back ninety of the ropes' },
    facts: ['recall.date', 'recall.recalled'],
  },
  'ropes-2': {
    ...{ section: 'bridges', passage: 'ropes', begins: 'The ropeworks answered that road salt had done' },
    facts: ['recall.replies'],
  },
};
const now = Object.values(before).map(({ begins, facts, passage }) => ({ begins, facts, passage: passage! }));
const [recall, answer] = now as [(typeof now)[0], (typeof now)[0]];
const found = (...paragraphs: typeof now) => [...matchParagraphs(before, paragraphs)];

test('paragraphs keep their ids in another order, and in another passage', () => {
  assert.deepEqual(
    new Map(found(answer, { ...recall, passage: 'rust' })),
    new Map([
      [0, 'ropes-2'],
      [1, 'ropes-1'],
    ]),
  );
});

test('a paragraph that was written anew about the same facts keeps its id', () => {
  assert.deepEqual(found({ ...recall, begins: 'On that day nine dozen hangers came off' }), [[0, 'ropes-1']]);
});

test('a paragraph that begins as before keeps its id when its facts are others', () => {
  assert.deepEqual(found({ ...answer, facts: ['statement.date'] }), [[0, 'ropes-2']]);
});

test('of a paragraph that was parted in two, the half that is more like it keeps the id', () => {
  const second = { ...recall, begins: 'All of them came from one yard', facts: ['recall.recalled'] };
  assert.deepEqual(found(second, { ...recall, facts: ['recall.date'] }), [[1, 'ropes-1']]);
});

test('a new paragraph in the place of another takes no id from it', () => {
  assert.deepEqual(
    found({ passage: 'ropes', begins: 'The ferry carried all who had to cross', facts: ['ferry@2014'] }),
    [],
  );
});
