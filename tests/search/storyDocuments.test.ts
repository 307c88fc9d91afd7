import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentPage } from '../../src/search/searchDocument.ts';
import { storyDocuments } from '../../src/search/storyDocuments.ts';

const page = (kind: string) => `<html><head><title>x</title></head><body><main id="main">
<div data-pagefind-body data-pagefind-meta="kind:${kind}"><h1>Ropes &amp; sails</h1><p>How it began.</p>
<h2 id="north">The north <a class="link" href="/a/#north">#</a></h2><p>Cold.<sup class="nr"><button aria-label="Note 2">2</button></sup></p>
<section class="notes"><h2 id="a-notes">Notes</h2><ol><li>Unused. <a href="#fnref-1">↩</a></li><li>By <i>night</i>. <a href="#fnref-2">↩</a></li></ol></section>
<section class="used"><h2 id="a-records">Records</h2></section></div></main></body></html>`;

test('a section becomes its passages, each with its notes apart, and not the lists at its end', () => {
  const found = storyDocuments(page('section'), '/a/');
  assert.deepEqual(
    found.map(({ href, title, note, index }) => [href, title, note, index]),
    [
      ['/a/', 'Ropes & sails', '', 'story'],
      ['/a/#north', 'The north', 'Ropes & sails', 'story'],
      ['/a/#north', 'The north', 'Ropes & sails', 'beside'],
    ],
  );
  assert.equal(found[2]!.body, '<p>By night.</p>');
  assert.doesNotMatch(found[1]!.body, /<h2|<sup/);
});

test('a page beside the story, a figure and any other page', () => {
  assert.deepEqual([...new Set(storyDocuments(page('beside'), '/a/').map(({ index }) => index))], ['beside']);
  assert.deepEqual(
    storyDocuments(page('figure'), '/f/').map(({ href, index }) => [href, index]),
    [['/f/', 'figure']],
  );
  assert.deepEqual(storyDocuments('<main><h1>Names</h1></main>', '/names/'), []);
});

test('a title is text for Pagefind, whatever is in it', () => {
  const html = documentPage({ href: '/a/', title: '<b> & c', note: 'n', index: 'story', body: '<p>x</p>' }, 'en');
  assert.match(html, /<p data-pagefind-meta="title">&lt;b&gt; &amp; c<\/p>/);
});
