import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { attributes, builtPages, dist } from './pages.ts';
import { written } from './written.ts';

const brotli = (data: string | Buffer) =>
  brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const pages = builtPages();
const sections = pages.filter(({ path, html }) => path !== '/' && html.includes('class="used"'));

test('a section page is at most 20,000 B whole, and its first screen stands in the first 13,000 B', () => {
  assert.ok(sections.length > 0);
  for (const { path, html } of sections) {
    const bytes = brotli(html);
    assert.ok(bytes <= 20_000, `${path} is ${bytes} B`);
    const firstPassage = html.indexOf('<h2');
    const secondParagraph = html.indexOf('</p>', html.indexOf('</p>', firstPassage) + 4);
    assert.ok(firstPassage > 0 && secondParagraph > firstPassage);
    const head = brotli(html.slice(0, secondParagraph));
    assert.ok(head <= 13_000, `the first screen of ${path} ends after ${head} B`);
  }
});

test('the whole story is at most 60,000 B', () => {
  const whole = pages.find(({ path }) => path === '/')!;
  const bytes = brotli(whole.html);
  assert.ok(bytes <= 60_000, `/ is ${bytes} B`);
});

test('a dossier is at most 7,200 B and 65 B a record that it lists, and the middle one 5,000 B', () => {
  const weights = pages
    .filter(({ path }) => /^\/names\/.+/.test(path))
    .map(({ path, html }) => {
      const records = new Set(html.match(/href="\/evidence\/[^/]+\//g)).size;
      const bytes = brotli(html);
      // About 200 of them are what machines are told: the card, the way here, what the name is.
      assert.ok(bytes <= 7_200 + 65 * records, `${path} is ${bytes} B with ${records} records`);
      return bytes;
    })
    .sort((a, b) => a - b);
  const middle = weights[Math.floor(weights.length / 2)]!;
  assert.ok(middle <= 5_000, `the middle dossier is ${middle} B`);
});

test('one request comes before first paint: no stylesheet and no blocking script', () => {
  for (const { path, html } of pages) {
    const sheets = html.match(/<link[^>]+rel="stylesheet"[^>]*>/g) ?? [];
    assert.deepEqual(
      sheets.filter((sheet) => !sheet.includes('media="print"')),
      [],
      path,
    );
    assert.doesNotMatch(html, /<script(?![^>]*type="module")[^>]*\ssrc=/, path);
  }
});

test('script before a reader acts is at most 3,000 B', () => {
  for (const { path, html } of sections) {
    const inline = [...html.matchAll(/<script(?![^>]*json)[^>]*>([^<]*)<\/script>/g)]
      .map((match) => match[1]!)
      .join('\n');
    const files = attributes(html, 'src').filter((src) => src.endsWith('.js'));
    const texts = files.map((file) => readFileSync(join(dist, file), 'utf8'));
    const statics = texts.flatMap((text) =>
      [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map((match) => match[1]!),
    );
    const more = statics.map((file) => readFileSync(join(dist, '_astro', file), 'utf8'));
    const bytes = brotli(inline) + [...texts, ...more].reduce((sum, text) => sum + brotli(text), 0);
    assert.ok(bytes > 0 && bytes <= 3_000, `${path} loads ${bytes} B of script`);
  }
});

test('fonts are at most 45,000 B and never block', () => {
  const fonts = readdirSync(join(dist, '_astro/fonts')).map((file) => join(dist, '_astro/fonts', file));
  const bytes = fonts.reduce((sum, file) => sum + statSync(file).size, 0);
  assert.ok(fonts.length >= 3 && bytes <= 45_000, `${fonts.length} fonts have ${bytes} B`);
  for (const { html, path } of sections) {
    const faces = [...html.matchAll(/@font-face\s*\{([^}]*)\}/g)]
      .map((match) => match[1]!)
      .filter((face) => face.includes('url('));
    assert.ok(faces.length >= 3, path);
    for (const face of faces) assert.match(face, /font-display:\s*optional/);
  }
});

test('a page carries the rules of the kinds of chart that it shows, and of no other', () => {
  const rules = {
    'part-of-whole': '.stacked rect',
    'dot-range': '.range{',
    map: '.map-list{',
    'set-piece': '.stage .scene',
  };
  const kinds = new Map(written<{ kind: string }>('content', 'figures').map(([id, { kind }]) => [id, kind]));
  const seen = new Set<string>();
  for (const { path, html } of builtPages()) {
    const shown = new Set([...html.matchAll(/<figure id="([^"]+)" class="chart/g)].map(([, id]) => kinds.get(id!)));
    // A set piece is drawn on a map.
    if (shown.has('set-piece')) shown.add('map');
    for (const [kind, rule] of Object.entries(rules)) {
      assert.equal(html.includes(rule), shown.has(kind), `${kind} on ${path}`);
      if (html.includes(rule)) seen.add(kind);
    }
  }
  assert.deepEqual([...seen].sort(), Object.keys(rules).sort());
});
