import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { cascade } from '../../../src/charts/sheet/cascade.ts';

const tree = fromHtml(
  '<figure class="chart moved"><p class="chart-key"><span class="key-dot">x</span></p><svg><path class="part"/><path class="part other"/></svg></figure>',
  { fragment: true },
);
const look = (css: string, selector: string, width = 720) => cascade(tree, css, width).of(select(selector, tree)!);

test('the weightier rule wins, and of two of one weight the later', () => {
  assert.equal(look('figure.chart .part { fill: red } .chart .part { fill: blue }', '.part').fill, 'red');
  assert.equal(look('.chart .part { fill: red } .chart :is(.dot, .part) { fill: blue }', '.part').fill, 'blue');
  assert.equal(
    look('.chart path { fill: red } .chart .part { fill: blue } .chart path { fill: none }', '.part').fill,
    'blue',
  );
});

test('custom properties are inherited, and may be set anew further in', () => {
  const css = '.chart { --hue: #111 } .chart.moved { --hue: #222 } .other { --hue: #333 } .part { fill: var(--hue) }';
  assert.equal(look(css, '.part').fill, '#222');
  assert.equal(look(css, '.other').fill, '#333');
});

test('containers are as wide as is said; paper and forced colours are not asked', () => {
  const css =
    '.part { fill: red } @container (min-width: 32rem) { .part { fill: blue } } @media print { .part { fill: black } }';
  assert.equal(look(css, '.part', 720).fill, 'blue');
  assert.equal(look(css, '.part', 500).fill, 'red');
  const short = css.replace('min-width: 32rem', 'width>=32rem');
  assert.deepEqual([look(short, '.part', 720).fill, look(short, '.part', 500).fill], ['blue', 'red']);
  assert.throws(() => look('@container (aspect-ratio > 1) { .part { fill: blue } }', '.part'), /aspect-ratio/);
});

test('the box before an element has its own rules, in either spelling', () => {
  const css =
    "[class^='key-']::before { width: 0.7em } .key-dot:before { border: 1px solid red } .key-dot { color: red }";
  const styles = cascade(tree, css, 720);
  const dot = select('.key-dot', tree)!;
  assert.deepEqual(styles.before(dot), { width: '0.7em', border: '1px solid red' });
  assert.deepEqual(styles.of(dot), { color: 'red' });
});
