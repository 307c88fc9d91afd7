import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StripPlot, StripRow } from '../../src/charts/strip.ts';
import { stripLayout } from '../../src/charts/stripLayout.ts';
import { chartView, reportAfter } from './chartStory.ts';

const view = chartView('ropes-bought');
const rows = view.rows as StripRow[];
const plot = view.plot as StripPlot;

test('each lot is a row with its seller, kind, day, pieces and value', () => {
  assert.deepEqual(view.columns, ['Date', 'Ropes', 'marks']);
  assert.deepEqual(
    rows.map(({ label, note, cells }) => [label, note, ...cells].join(', ')),
    [
      'Orrin Ropeworks, Ropes, 12 March 2014, 4,000, 4',
      'Quay Chandlers, Ropes, 12 March 2014, 10, 6.5',
      'Weir Chandlers, Ropes, 12 March 2014, 12, 6.5',
      'Orrin Ropeworks, Ropes, 20 March 2014, 1,000, 5',
      'Orrin Ropeworks, Hangers, 14 March 2014, 250, 2.5',
      'Quay Chandlers, Hangers, 14 March 2014, 90, 1',
    ],
  );
});

test('a unit of value is as high in one strip as in the other, and kinds stand apart', () => {
  for (const { panels } of stripLayout(rows, plot)) {
    const [ropes, hangers] = panels.map(({ marks }) => marks);
    const high = (y: number, other: number, values: number) => Math.abs(y - other) / values;
    const unit = high(ropes![0]!.y, ropes!.at(-1)!.y, 2.5);
    assert.ok(Math.abs(unit - high(hangers![0]!.y, hangers![1]!.y, 1.5)) < 0.2);
    assert.ok(Math.max(...ropes!.map(({ y }) => y)) < panels[1]!.y);
  }
});

test('areas are in proportion to the pieces, the largest lies under the others', () => {
  const [largest, quarter, ...small] = stripLayout(rows, plot)[1]!.panels[0]!.marks;
  assert.deepEqual([largest!.r, quarter!.r], [26, 13]);
  assert.deepEqual(
    small.map(({ r }) => r),
    [4, 4],
  );
});

test('a labelled lot says its value, and on a broad column its pieces', () => {
  const [narrow, broad] = stripLayout(rows, plot).map(({ panels }) => panels[0]!.callouts[0]!);
  assert.deepEqual([narrow!.amount, ...narrow!.lines], ['4', 'the largest lot']);
  assert.deepEqual([broad!.amount, ...broad!.lines], ['4', 'the largest lot', '4,000 ropes']);
});

test('where values run across, lots of one value are piled up', () => {
  const compared = chartView('ropes-compared');
  for (const { panels, axis } of stripLayout(compared.rows as StripRow[], compared.plot as StripPlot)) {
    const ropes = panels[0]!.marks;
    assert.equal(ropes[2]!.x, ropes[3]!.x);
    assert.ok(Math.abs(ropes[2]!.y - ropes[3]!.y) >= 8);
    assert.match(axis.at(-1)!.text, / marks$/);
  }
});

test('a strip needs lots in the unit of the others, a label a lot of its day', () => {
  assert.match(reportAfter('ropes-bought', 'series: hanger-prices', 'series: bridges-shut'), /strips\.series\n {2}found {5}bridges-shut, in bridges\n {2}expected {2}a series in marks, as the first is/);
  assert.match(reportAfter('ropes-bought', 'series: hanger-prices', 'series: bridges-shut'), /expected {2}a series whose points have lots; \S+ has none/);
  assert.match(reportAfter('ropes-bought', 'value: 4,', 'value: 4.5,'), /annotations\.value\n {2}found {5}4\.5\n {2}expected {2}the value of a lot of that day: 4, 6\.5, 6\.5/);
  assert.match(reportAfter('ropes-bought', 'date: 2014-03-12', 'date: 2014-03-13'), /annotations\.date\n.*\n {2}expected {2}a day on which one of the strips has lots/);
}); // prettier-ignore
