import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages } from './pages.ts';

const pages = builtPages().filter(({ path }) => path !== '/404.html');
const first = (html: string, pattern: RegExp) => pattern.exec(html)?.[1];

test('every page has its own title, description, canonical address and preview tags', () => {
  const seen = new Map<string, string>();
  for (const { path, html } of pages) {
    const title = first(html, /<title>([^<]+)<\/title>/);
    assert.ok(title, `${path} has no title`);
    assert.equal(seen.get(title), undefined, `${path} and ${seen.get(title)} have the same title`);
    seen.set(title, path);
    assert.ok(
      (first(html, /<meta name="description" content="([^"]+)"/) ?? '').length > 20,
      `${path} has no description`,
    );
    const canonical = first(html, /<link rel="canonical" href="([^"]+)"/);
    // An embed is a copy, which is not shared but shown on another page.
    assert.equal(canonical && new URL(canonical).pathname, path.replace(/^\/embed\//, '/figures/'));
    if (path.startsWith('/embed/')) continue;
    for (const property of ['og:title', 'og:description', 'og:url', 'og:site_name']) {
      assert.match(html, new RegExp(`<meta property="${property}" content="[^"]+"`), `${path} lacks ${property}`);
    }
  }
});

test('every page has a strict content security policy', () => {
  for (const { path, html } of pages) {
    const policy = first(html, /http-equiv="content-security-policy" content="([^"]+)"/i);
    assert.ok(policy, `${path} has no policy`);
    assert.match(policy, /default-src 'self'/);
    assert.doesNotMatch(policy, /'unsafe-inline'|'unsafe-eval'|https?:/, path);
    assert.doesNotMatch(html, /<[a-z][^>]*\sstyle="/, `${path} has a style attribute, which the policy refuses`);
    assert.doesNotMatch(html, /<[a-z][^>]*\son[a-z]+="/, `${path} has an inline handler, which the policy refuses`);
  }
});
