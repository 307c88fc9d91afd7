import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permalinksSchema } from '../../src/ledger/schemas/story.ts';
import { dressSection } from '../../src/prose/dressSection.ts';
import { examineSection } from '../../src/prose/examineSection.ts';
import { printTree } from './printTree.ts';
import { figures, ledger } from './story.ts';

const front = '---\ntitle: A case\nsummary: One line.\nupdated: 2014-10-06\n---\n\n';
const closed = 'The office shut it on [10 March 2014](fact:millgate-closure-2014-03.date), to all who had to cross it.';
const padding =
  '\n\nIt was a cold spring, and nobody in the town thought that so old a bridge would ever be shut to them.'.repeat(3);
const kept = (passage: string) => ({
  ...{ section: 'case', passage, begins: 'The office shut it on 10 March 2014,' },
  facts: ['millgate-closure-2014-03.date'],
});

/** A section of the second story with some published paragraphs. */
function section(body: string, paragraphs: Record<string, ReturnType<typeof kept>>, moved = {}) {
  const own = { ...ledger, permalinks: permalinksSchema.parse({ paragraphs, moved }) };
  const examined = examineSection(own, figures, 'sections/case.mdx', front + body + padding);
  return { examined, html: printTree(dressSection(own, 'case', examined)) };
}

test('a published paragraph carries its id, and others carry none', () => {
  const { html, examined } = section(`## Rust [#](#rust)\n\n${closed}`, { 'rust-1': kept('rust') });
  assert.match(html, /<p id="rust-1">The office shut it/);
  assert.equal(html.match(/<p id=/g)!.length, 1);
  assert.deepEqual(examined.gone, []);
});

test('its author’s own id goes before a published one', () => {
  const { html, examined } = section(`## Rust [#](#rust)\n\n${closed} [#](#shut)`, {});
  assert.match(html, /<p id="shut">The office shut it .* cross it\.<\/p>/);
  assert.deepEqual(
    examined.anchors.map(({ id, kind }) => [id, kind]),
    [
      ['rust', 'heading'],
      ['shut', 'paragraph'],
    ],
  );
});

test('a paragraph that was taken out leaves its address under the heading of its passage', () => {
  const { html, examined } = section(`## Rust [#](#rust)\n\nNobody knew. ${closed}`, {
    'rust-1': kept('rust'),
    'rust-2': { ...kept('rust'), begins: 'The ropes were counted', facts: ['millgate-hangers-recall-2014-03.fitted'] },
  });
  assert.deepEqual(examined.gone, [{ id: 'rust-2', passage: 'rust' }]);
  assert.match(html, /<Heading[^>]*id="rust"[^]*?<\/Heading>\s*<Gone id="rust-2">/i);
});

test('where its passage is gone too, the address stands at the section’s start', () => {
  const { html } = section(`## Rust [#](#rust)\n\n${closed}`, {
    'paint-1': { ...kept('paint'), begins: 'Nothing', facts: ['millgate-hangers-recall-2014-03.fitted'] },
  });
  assert.match(html, /^\s*<Gone id="paint-1">/i);
});

test('a renamed paragraph answers to its old id, without a word', () => {
  const { html, examined } = section(
    `## Rust [#](#rust)\n\n${closed} [#](#shut)`,
    { 'rust-1': kept('rust') },
    { 'rust-1': 'shut' },
  );
  assert.match(html, /<span id="rust-1"><\/span>\s*<p id="shut">/);
  assert.deepEqual(examined.gone, []);
});
