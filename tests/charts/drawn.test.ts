import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { chartKinds } from '../../src/charts/chartKinds.ts';
import { chartView } from './chartStory.ts';
import { renderAstro } from './renderAstro.ts';

/** The figure of `content/figures/` that shows each kind, and each form of a kind that is drawn otherwise. */
const figures: Record<string, string> = {
  'part-of-whole': 'sent-back',
  'dot-range': 'strength',
  line: 'stone-out',
  step: 'shut',
  slope: 'borne-and-asked',
  ranked: 'lots',
  stacked: 'outcomes',
  'stacked-diverging': 'back-and-out',
  'small-multiples': 'stone-both-ways',
  units: 'hangers-counted',
  reversal: 'stone',
  map: 'lots-abroad',
  'set-piece': 'lots-on-the-way',
  timeline: 'what-happened',
  strip: 'ropes-bought',
  'timeline-days': 'who-said-what',
  'strip-values': 'ropes-compared',
};

for (const kind of new Set([...Object.keys(chartKinds), ...Object.keys(figures)])) {
  test(`${kind} is drawn as it is stored in drawn/${kind}.svg (DRAW=1 stores it anew)`, async () => {
    const id = figures[kind];
    assert.ok(id, `no figure in content/figures/ shows ${kind}: add one, and its line here`);
    const svg = tidy(
      await renderAstro('src/charts/ChartFrame.astro', { view: chartView(id), titleHtml: '', descriptionHtml: '' }),
    );
    const file = join(import.meta.dirname, 'drawn', `${kind}.svg`);
    if (process.env.DRAW) writeFileSync(file, svg);
    assert.equal(svg, readFileSync(file, 'utf8'));
  });
}

/** The drawing alone, an element a line; a path as long as a coast is known by its beginning, its length and its sum. */
function tidy(html: string): string {
  const svg = /<svg[^]*<\/svg>/.exec(html)![0];
  return `${svg
    .replace(/(?<= d="[^"]{80})[^"]{400,}/g, (rest) => ` … ${rest.length} ${sum(rest)}`)
    .replace(/\s+/g, ' ')
    .replace(/ ?<(svg|desc|text|rect|line|path|circle|use|g|li|\/svg)\b/g, '\n<$1')
    .trim()}\n`;
}

function sum(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
