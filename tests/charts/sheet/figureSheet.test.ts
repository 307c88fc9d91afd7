import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { figureMarks, figureSheet } from '../../../src/charts/sheet/figureSheet.ts';

const src = join(import.meta.dirname, '../../../src');
const css = ['styles/tokens.css', 'charts/part-of-whole.css', 'charts/chart.css', 'charts/drawing.css']
  .map((file) => readFileSync(join(src, file), 'utf8'))
  .join('\n');
const frame = (drawing: string, key = '') => `<figure class="chart moved">
  <figcaption><p class="chart-title">Half of <a href="/x">12</a> lots &amp; more</p><p class="chart-what">Lots, 2014.</p></figcaption>
  <p class="chart-key">${key}</p>${drawing}
  <div class="chart-foot"><p>A note.</p><p>Sources: left out; the table says more.</p></div></figure>`;
const sheet = (drawing: string, key?: string) =>
  figureSheet({ html: frame(drawing, key), css, sources: 'NOS (2014)', credit: 'The Rope Book, https://ropes.example' })
    .svg;
const svg = (inner: string, attributes = '') =>
  `<svg width="100%" height="100" role="img" ${attributes}><desc>What it shows.</desc>${inner}</svg>`;

test('lengths in percent are pixels, drawings within the drawing are moved groups', () => {
  const made = sheet(svg('<svg y="20"><rect class="part" y="4" width="50%" height="10"/></svg>'));
  assert.match(made, /<g transform="translate\(0 20\)"><rect width="360" y="4" height="10" fill="#0d6b6f"/);
});

test('a ground that is stretched keeps its lines as thin as they are', () => {
  const made = sheet(
    svg('<svg viewBox="0 0 100 50" height="50" preserveAspectRatio="none"><path class="trend" d="M0 0L100 50"/></svg>'),
  );
  assert.match(made, /<path [^>]*d="M0 0L720 50"[^>]*stroke-width="2.5"/);
});

test('words keep their look, spaces between them are one, and of two drawings the broad one is shown', () => {
  const text =
    '<text class="label" x="100%" text-anchor="end" y="14">\n  Spain\n  <tspan class="note" dx="4">kits</tspan>\n</text>';
  const made = sheet(svg('<text>narrow</text>', 'class="narrow"') + svg(text, 'class="broad"'));
  assert.doesNotMatch(made, /narrow/);
  assert.match(
    made,
    /<text x="720" y="14" text-anchor="end"><tspan [^>]*font-weight="600">Spain <\/tspan><tspan [^>]*dx="4"[^>]*>kits<\/tspan><\/text>/,
  );
});

test('title, description, note, source and credit are on the sheet, and what only a page can do is not', () => {
  const made = sheet(svg('<text>a</text>'));
  assert.match(made, /<title>Half of 12 lots &amp; more<\/title><desc>What it shows\.<\/desc>/);
  for (const words of ['Lots, 2014.', 'A note.', 'Sources: NOS (2014).', 'The Rope Book, https://ropes.example']) {
    assert.ok(made.includes(`>${words}</text>`), words);
  }
  assert.doesNotMatch(made, /left out|href|class=/);
});

test('the signs of the key are drawn as the page draws them', () => {
  const made = sheet(
    svg(''),
    '<span class="key-part">sent</span><span class="key-whole">all</span><span>◇ disputed</span>',
  );
  assert.match(made, /<rect x="0" y="-5.2" width="10.4" height="10.4" rx="0" fill="#0d6b6f"\/>/);
  assert.match(made, /<rect [^>]*fill="#cfe5e3" stroke="#0d6b6f" stroke-width="1"\/>/);
  assert.match(made, />disputed<\/text>/);
});

test('a rule that moves a mark in a way that a sheet does not know stops the build', () => {
  const turned = `${css} figure.chart .part { transform: rotate(4deg) }`;
  const html = frame(svg('<rect class="part"/>'));
  assert.throws(
    () => figureSheet({ html, css: turned, sources: '', credit: '' }),
    /A sheet cannot show transform: rotate\(4deg\)/,
  );
});

test('an edge on one side, dotted or double, is a line; no sign is ever without a place', () => {
  const more =
    '.chart-key .key-about::before { border: none; border-right: 3px dotted var(--hue) } .chart-key .key-hatch::before { border: double var(--hue); border-width: 0 0.3em; width: 0.1em; transform: skewX(-20deg) }';
  const key =
    '<span class="key-about">about</span><span class="key-hatch">some</span><span class="key-unheard">new</span>';
  const made = figureSheet({ html: frame(svg(''), key), css: css + more, sources: '', credit: '' }).svg;
  assert.match(made, /<path d="M7\.6 -4\.55v9\.1" stroke="#0d6b6f" stroke-width="3" stroke-dasharray="3 3"\/>/);
  assert.match(
    made,
    /<g transform="skewX\(-20\)">(<path d="M[\d.]+ -4\.55v9\.1" stroke="#0d6b6f" stroke-width="1\.3"\/>){4}<\/g>/,
  );
  assert.doesNotMatch(made, /NaN|undefined|stroke=""/);
});

test('a pattern comes along with what is filled by it', () => {
  const pattern =
    '<pattern id="h" width="5" height="5" patternUnits="userSpaceOnUse"><path class="tick" d="M1 0V5"/></pattern>';
  const made = sheet(svg(`${pattern}<rect width="10%" height="9" fill="url(#h)"/>`));
  assert.match(made, /<pattern width="5" height="5" id="h" patternUnits="userSpaceOnUse"><path [^>]*d="M1 0V5"/);
  assert.match(made, /<rect width="72" height="9" fill="url\(#h\)"/);
});

test('a drawing that is one of several steps stands under the words of its step', () => {
  const step = (words: string) =>
    `<li><div>${svg('<text>a</text>')}<svg height="30"><text>bars</text></svg></div><p class="when">${words}</p></li>`;
  const made = sheet(`<ol>${step('In March')}${step('In April')}</ol>`);
  assert.match(made, /In March[\s\S]+>a<[\s\S]+>bars<[\s\S]+In April[\s\S]+>a</);
});

test('marks are a drawing without its words, at the width that fills a box best', () => {
  const html = frame(svg('<rect class="part" width="50%" height="10"/><text class="label" y="40">Spain</text>'));
  const upright = figureMarks({ html, css }, [340, 720], { width: 388, height: 440 });
  assert.deepEqual([upright.width, upright.height], [340, 100]);
  assert.match(upright.svg, /<rect width="170" height="10"/);
  assert.doesNotMatch(upright.svg, /Spain/);
  assert.equal(figureMarks({ html, css }, [340, 720], { width: 720, height: 100 }).width, 720);
});

test('of a sequence, the marks are those of the last still', () => {
  const still = (part: string) => `<li>${svg(`<path class="part" d="${part}"/>`)}</li>`;
  const html = frame(`<ol>${still('M1 1H2')}${still('M3 3H4')}</ol>`);
  const { svg: marks } = figureMarks({ html, css }, [340], { width: 1, height: 1 });
  assert.match(marks, /M3 3H4/);
  assert.doesNotMatch(marks, /M1 1H2/);
});
