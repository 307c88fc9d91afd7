import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtPage, builtPages, dist } from './pages.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const head = (html: string, pattern: RegExp) => pattern.exec(html)?.[1];
const site = head(builtPage('/').html, /<link rel="canonical" href="([^"]+)"/)!;

/** What is left open, or closed without having been opened, in a text of XML. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  for (const [tag, end, name, empty] of xml.replace(/^<\?.*\?>/, '').matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (end && open.pop() !== name) return [tag];
    if (!end && !empty) open.push(name!);
  }
  return open;
}

test('feeds and sitemap are whole XML, and every address in them was built', () => {
  for (const file of ['feed.xml', 'corrections.xml', 'sitemap.xml']) {
    const text = read(file);
    assert.deepEqual(unbalanced(text), [], file);
    assert.doesNotMatch(text, /&(?!amp;|lt;|gt;|quot;)/, file);
    const urls = [...text.matchAll(/(?:href="|<loc>|<id>)(https?:[^"<]+)/g)].map(([, url]) => url!);
    assert.ok(urls.length > 0, file);
    for (const url of urls) {
      assert.ok(url.startsWith(site), `${file} names ${url}`);
      const path = url.slice(site.length - 1).split('#')[0]!;
      assert.ok(existsSync(join(dist, path.endsWith('/') ? `${path}index.html` : path)), `${file} names ${url}`);
    }
  }
});

test('the feed tells of every section, with the day that its page shows', () => {
  const feed = read('feed.xml');
  const json = JSON.parse(read('feed.json')) as { items: { id: string; date_modified: string; title: string }[] };
  for (const path of ['/recalls/', '/deflection/', '/hoarding/']) {
    const id = new URL(path, site).href;
    assert.ok(feed.includes(`<id>${id}</id>`));
    const item = json.items.find((one) => one.id === id)!;
    const { html } = builtPage(path);
    assert.ok(html.includes(`<time datetime="${item.date_modified.slice(0, 10)}"`), path);
    assert.equal(item.title, head(html, /<meta property="og:title" content="([^"]+)"/));
  }
});

test('feed readers find the feeds from the pages that they belong to', () => {
  assert.match(builtPage('/').html, /<link rel="alternate" type="application\/atom\+xml" href="\/feed\.xml"/);
  assert.match(builtPage('/').html, /<link rel="alternate" type="application\/feed\+json" href="\/feed\.json"/);
  assert.match(builtPage('/corrections/').html, /<link rel="alternate" [^>]*href="\/corrections\.xml"/);
});

test('the sitemap has each page that may be listed, once, and no other; robots.txt leads to it', () => {
  const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)/g)].map(([, url]) => url!);
  const wanted = builtPages()
    .filter(({ html }) => !/<meta name="robots" content="noindex"/.test(html))
    .map(({ html }) => head(html, /<link rel="canonical" href="([^"]+)"/)!);
  assert.ok(wanted.length > 500);
  assert.deepEqual(listed, [...new Set(wanted)].sort());
  assert.match(read('robots.txt'), new RegExp(`^Sitemap: ${site}sitemap\\.xml$`, 'm'));
});
