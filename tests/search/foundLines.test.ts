import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answers, pageLine, pieces, storyLines, type FoundPage } from '../../src/search/foundLines.ts';

const passage = (title: string, url: string, score: number) => ({
  title,
  url,
  excerpt: `of <mark>${title}</mark>`,
  weighted_locations: [{ balanced_score: score }],
});
const page = (kind: string, title: string, url: string, sub_results: FoundPage['sub_results']): FoundPage => ({
  url,
  excerpt: `of <mark>${title}</mark>`,
  meta: { title, kind },
  sub_results,
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

test('passages of all sections stand in the order of how well they answer, each at its own address', () => {
  const section = page('section', 'What failed', '/recalls/', [
    passage('What failed', '/recalls/', 1),
    passage('Spain #', '/recalls/#spain', 9),
  ]);
  const other = page('section', 'Where it went', '/where/', [passage('Norway #', '/where/#norway', 4)]);
  assert.deepEqual(
    storyLines([section, other]).map(({ href, title, note }) => [href, title, note]),
    [
      ['/recalls/#spain', 'Spain', 'What failed'],
      ['/where/#norway', 'Norway', 'Where it went'],
      ['/recalls/', 'What failed', undefined],
    ],
  );
});

test('a figure among the results says that it is one', () => {
  assert.equal(pageLine(page('figure', 'Lots', '/figures/lots/', [])).note, 'Figure');
  assert.equal(pageLine(page('record', 'A lot', '/evidence/lot/', [])).note, undefined);
});

test('a page that only shares a letter or two with the query is no answer', () => {
  const found = page('record', 'Zone', '/evidence/zone/', []);
  assert.equal(answers('zzzqqq', found), false);
  assert.equal(answers('zones', found), true);
  assert.equal(answers('Żo', found), true);
});
