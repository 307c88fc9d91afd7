import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { sourceLine } from '../../src/charts/sourceLine.ts';
import { chartLedger, chartView } from './chartStory.ts';
import { renderAstro } from './renderAstro.ts';

const texts = { titleHtml: 'Some of <b>one</b> lot', descriptionHtml: 'Hangers sent back' };
const html = await renderAstro('src/charts/ChartFrame.astro', { view: chartView('sent-back'), ...texts });

test('a figure has its finding, what is drawn, the drawing, sources, the table, and its address', () => {
  assert.match(html, /<figure id="sent-back" class="chart wide"/);
  assert.match(html, /<p class="chart-title" id="sent-back-title">Some of <b>one<\/b> lot<\/p>/);
  assert.match(html, /role="img" aria-labelledby="sent-back-title" aria-describedby="sent-back-summary"/);
  assert.match(html, /<desc id="sent-back-summary">Of one lot somewhat less than half went back/);
  assert.match(html, /Sources: Weirham Bridge Office \(12 March 2014\) and The Weirham Courier \(18 April 2014\)/);
  assert.match(html, /href="\/figures\/sent-back\/"/);
});

test('each row of the table has a head that links to its record', () => {
  assert.match(html, /<th scope="row">\s*<a href="\/evidence\/test-quay-2014-04\/#refused">Quay Bridge<\/a>/);
  assert.match(html, /<th scope="col">Sent back<\/th>/);
});

test('a drawing has no style attribute, no script and no view box, so that it keeps its text size and the page its policy', () => {
  assert.doesNotMatch(html, /\sstyle=|viewBox|<script|\son\w+=/);
});

test('a small figure is at most 1,000 B', () => {
  const bytes = brotliCompressSync(html).length;
  assert.ok(bytes <= 1000, `${bytes} B`);
});

test('publishers beyond the first three are counted', () => {
  const [source] = chartLedger.sources.values();
  const sources = ['A', 'B', 'A', 'C', 'D', 'E'].map((publisher, index) => ({
    ...source!,
    publisher,
    date: `2014-03-${10 + index}`,
  }));
  assert.equal(sourceLine(sources), 'A (10 to 12 March 2014), B (11 March 2014), C (13 March 2014) and 2 more');
});

test('drawings are reached through the frame alone', () => {
  const src = join(import.meta.dirname, '../../src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(astro|ts)$/.test(file));
  const users = files.filter((file) => /from '.*\/drawings\.ts'/.test(readFileSync(join(src, file), 'utf8')));
  const drawers = files.filter((file) =>
    /from '.*\/(PartOfWhole|DotRange|Line|Step|Slope|Ranked|Stacked|SmallMultiples|Units|Reversal|Map|SetPiece|Timeline|Strip)\.astro'/.test(
      readFileSync(join(src, file), 'utf8'),
    ),
  );
  assert.deepEqual([users, drawers], [[join('charts', 'ChartFrame.astro')], [join('charts', 'drawings.ts')]]);
});
