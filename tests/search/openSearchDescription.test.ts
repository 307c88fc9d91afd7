import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSearchDescription } from '../../src/search/openSearchDescription.ts';

test('a browser is told where searches go, and a title is text', () => {
  const xml = openSearchDescription('Ropes & <sails> of the coast', new URL('https://log.example'));
  assert.match(xml, /template="https:\/\/log\.example\/search\/\?q=\{searchTerms\}"/);
  assert.match(xml, /<Description>Search Ropes &amp; &lt;sails> of the coast</);
});
