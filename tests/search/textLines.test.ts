import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hanPairs, textQuery } from '../../src/search/hanPairs.ts';
import { countsOf, sentenceOf, type Answer } from '../../src/search/results.ts';
import { answers, markedHref, pieces, textLine, type FoundPage } from '../../src/search/textLines.ts';

const page = (content: string, locations: number[], url = '/a/#b'): FoundPage => ({
  url,
  content,
  locations,
  excerpt: `of <mark>${content.split(' ')[locations[0]!]}</mark>`,
  meta: { title: 'Zone', note: '' },
});

test('an excerpt becomes plain pieces, and what looks like markup in it stays text', () => {
  assert.deepEqual(pieces('the <mark>masks</mark> &lt;img onerror=x&gt; of <mark>&lt;b&gt;</mark>'), [
    { text: 'the ', met: false },
    { text: 'masks', met: true },
    { text: ' <img onerror=x> of ', met: false },
    { text: '<b>', met: true },
  ]);
  assert.deepEqual(pieces(''), []);
});

test('a document that only shares a letter or two with the query is no answer', () => {
  assert.equal(answers('zzzqqq', page('the zone', [1])), false);
  assert.equal(answers('zones', page('the zone', [1])), true);
  assert.equal(answers('ropes zone', page('the zone', [1])), false);
  assert.equal(answers('600000', page('about 600,000 ropes', [1])), true);
});

test('a result tells its page which words to mark, after the sign that no server is sent', () => {
  assert.equal(textLine(page('Ropes and rope, ropes.', [0, 2, 3])).href, '/a/#b~ropes+rope');
  assert.equal(markedHref('/evidence/a/', ['a b']), '/evidence/a/#~a%20b');
  assert.equal(markedHref('/evidence/a/', []), '/evidence/a/');
});

test('runs of a script without spaces are looked up by pairs, in the text and in the query alike', () => {
  assert.equal(hanPairs('買口罩 masks 中国'), '買口 口罩 masks 中国');
  assert.equal(textQuery('ropes'), 'ropes');
});

test('each thing that can be amiss has a sentence of its own that leads on', () => {
  const answer = (more: Partial<Answer>): Answer => ({ query: 'rope', groups: [], done: true, ...more });
  const sentences = [
    sentenceOf(answer({ query: '' })),
    sentenceOf(answer({})),
    ...(['names', 'text'] as const).flatMap((what) =>
      (['offline', 'missing', 'failed'] as const).map((why) => sentenceOf(answer({ trouble: { what, why } }))),
    ),
    sentenceOf(answer({}), true),
  ];
  assert.equal(new Set(sentences).size, 9);
  for (const sentence of sentences) assert.match(sentence, /^[A-Z].+\.$/);
  assert.equal(sentenceOf(answer({ done: false })), '', 'nothing is said of an answer that is still coming');
});

test('the counts are said group by group', () => {
  const line = { href: '/a/', title: 'A' };
  const groups = [{ id: 'record', title: 'Records', lines: [line], count: 12 }];
  const card = { ...line, about: '', facts: [], figures: [], lines: [] };
  assert.equal(countsOf({ query: 'a', card, groups, done: true }), 'A. Records: 12');
});
