import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributes, builtPages } from './pages.ts';

const pages = builtPages();

test('a figure that a section only links to leads back to the passage', () => {
  const sections = pages.filter(({ html }) => /data-pagefind-meta="kind:(section|beside)"/.test(html));
  const figures = pages.filter(({ path }) => /^\/figures\/.+/.test(path));
  const linked = figures.filter(({ path }) =>
    sections.some(({ path: own, html }) => !own.startsWith('/figures/') && html.includes(`href="${path}"`)),
  );
  assert.ok(linked.length > 4);
  for (const { path, html } of linked) {
    const [told] = /<p class="told"[\s\S]*?<\/p>/.exec(html) ?? [];
    assert.ok(told, path);
    assert.ok(attributes(told, 'href').length > 0, path);
  }
});
