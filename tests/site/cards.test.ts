import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { attributes, builtPage, builtPages, dist } from './pages.ts';

const property = (html: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
// A frame for other pages is never shared itself.
const pages = builtPages().filter(({ path }) => path !== '/404.html' && !path.startsWith('/embed/'));
const cardOf = (html: string) => new URL(property(html, 'og:image')!).pathname;

test('the story and each of its sections have a card of their own', () => {
  const whole = builtPage('/').html;
  const ids = [...whole.matchAll(/<section\b[^>]*\bclass="section"[^>]*>/g)].map(([tag]) => attributes(tag, 'id')[0]!);
  const images = ['/', ...ids.map((id) => `/${id}/`)].map((path) => cardOf(builtPage(path).html));
  assert.ok(images.length >= 2);
  assert.equal(new Set(images).size, images.length);
});

test('each record, series, figure and dossier has a card of its own, whose address is that of its page', () => {
  const own = pages.filter(({ path }) => /^\/(evidence|figures|names)\/[^/]+\/$/.test(path));
  assert.ok(own.length > 400, `only ${own.length} pages were found`);
  for (const { path, html } of own) {
    if (/<meta name="robots" content="noindex"/.test(html)) continue;
    assert.equal(cardOf(html), `/cards${path.slice(0, -1)}.png`);
  }
});

test('a card that a page names is there, a PNG of the size that the page says, under 25,000 bytes', () => {
  for (const { path, html } of pages) {
    const address = property(html, 'og:image')!;
    assert.match(address, /^https?:\/\//, `${path} names its card without the site`);
    const file = join(dist, new URL(address).pathname);
    assert.ok(existsSync(file), `${path} names ${address}, which was not built`);
    const image = readFileSync(file);
    assert.equal(image.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n', address);
    const size = [image.readUInt32BE(16), image.readUInt32BE(20)];
    assert.deepEqual(size, [1200, 630], address);
    assert.deepEqual(
      ['width', 'height'].map((side) => Number(property(html, `og:image:${side}`))),
      size,
      path,
    );
    assert.equal(property(html, 'og:image:type'), 'image/png');
    assert.ok(image.length < 25_000, `${address} has ${image.length} B: a shorter title or line makes it lighter`);
  }
});

test('a card has its words, and readers are told to show it large', () => {
  for (const { path, html } of pages) {
    const alt = property(html, 'og:image:alt') ?? '';
    assert.ok(alt.length > 40, `${path} has no words for its card`);
    if (/^\/([a-z]+\/|(evidence|figures|names)\/[^/]+\/)?$/.test(path) && cardOf(html) !== '/cards/story.png') {
      assert.ok(alt.includes(property(html, 'og:title')!), path);
    }
    assert.equal(property(html, 'twitter:card'), 'summary_large_image', path);
  }
});

test('no card is built that no page names', () => {
  const named = new Set(pages.map(({ html }) => cardOf(html)));
  const built = readdirSync(join(dist, 'cards'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.png'))
    .map((file) => `/cards/${file}`);
  assert.ok(built.length > 400, `only ${built.length} cards were built`);
  assert.deepEqual(
    built.filter((file) => !named.has(file)),
    [],
  );
});
