import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { builtPages } from './pages.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: {
    // Astro writes void tags and boolean attributes in its own valid way.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Titles of pages carry what search results need.
    'long-title': 'off',
  },
});

test('every page is valid HTML', async () => {
  const pages = builtPages();
  assert.ok(pages.length > 20, `only ${pages.length} pages were built`);
  const messages: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html);
    for (const { line, column, message, ruleId } of results.flatMap((result) => result.messages)) {
      messages.push(`${path} ${line}:${column} ${message} (${ruleId})`);
    }
  }
  assert.deepEqual(messages.slice(0, 20), []);
});
