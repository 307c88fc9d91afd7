import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonWords, unveiled, veiled, withoutWords } from '../../src/search/commonWords.ts';

const texts = Array.from(
  { length: 20 },
  (_, index) => `<p class="of">The ropes of <b>the</b> EU ${index} were, it said, of no use to us.</p>`,
);

test('short words of most texts are common; longer ones, numbers and what is a name in capitals are not', () => {
  assert.deepEqual(commonWords(texts), ['it', 'no', 'of', 'said', 'the', 'to', 'us', 'use', 'were']);
  assert.ok(!commonWords([...texts, '<p>The US said no.</p>']).includes('us'));
  assert.deepEqual(commonWords(texts.slice(1)), []);
});

test('what is hidden from the index is no letter, leaves tags and compounds alone, and comes back as it was', () => {
  const html = '<p title="the of">The face-to-face of the harbour’s &amp; it&#39;s</p>';
  const hidden = veiled(html, new Set(['the', 'of', 'to', 's', 'amp']));
  assert.match(hidden, /^<p title="the of">\P{L}{3} face-to-face \P{L}{2} \P{L}{3} harbour’s &amp; it&#39;s<\/p>$/u);
  assert.equal(unveiled(hidden), html);
});

test('a query leaves out what no index has, unless it has nothing else', () => {
  const words = new Set(['of', 'the', 'not']);
  assert.equal(withoutWords('recall of the masks', words), 'recall masks');
  assert.equal(withoutWords('of the', words), 'of the');
  assert.equal(withoutWords('ropes', words), 'ropes');
  assert.equal(withoutWords('"not of ropes"', words), 'ropes');
});
