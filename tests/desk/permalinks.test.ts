import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withToday } from '../../src/desk/permalinks.ts';
import { readLedger } from '../../src/ledger/readLedger.ts';
import { permalinksSchema } from '../../src/ledger/schemas/story.ts';

const story = 'tests/fixtures/second-story/content';
const empty = { ...readLedger(story), permalinks: permalinksSchema.parse({}) };
const first = withToday(empty);

test('each paragraph that states a claim gets an id of its passage and the next number', () => {
  const own = Object.entries(first.paragraphs).filter(([, { section }]) => section === 'closures');
  assert.deepEqual(
    own.map(([id, { passage }]) => [id, passage]),
    [
      ['millgate-1', 'millgate'],
      ['millgate-2', 'millgate'],
      ['quay-1', 'quay'],
    ],
  );
  assert.deepEqual(first.paragraphs['quay-1']!.facts[0], 'quay-hangers-rejection-2014-04.date');
});

test('run again, nothing changes', () => {
  assert.deepEqual(withToday({ ...readLedger(story), permalinks: first }), first);
});

test('what is no longer found is kept, and its number is not given away', () => {
  const gone = { ...first.paragraphs['quay-1']!, begins: 'Nothing of this is left', facts: ['gone.date'] };
  const again = withToday({ ...readLedger(story), permalinks: { ...first, paragraphs: { 'quay-1': gone } } });
  assert.deepEqual(again.paragraphs['quay-1'], gone);
  assert.equal(again.paragraphs['quay-2']!.begins, first.paragraphs['quay-1']!.begins);
});
