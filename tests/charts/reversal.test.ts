import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReversalPlot } from '../../src/charts/reversal.ts';
import { reversalLayout } from '../../src/charts/reversalLayout.ts';
import { chartView, reportAfter } from './chartStory.ts';

const view = chartView('stone');
const plot = view.plot as ReversalPlot;

test('each row says what was counted between two counts and its average of a day', () => {
  assert.deepEqual(
    view.rows.map(({ label, note, cells }) => [label, note, ...cells]),
    [
      ['1 to 10 January 2014', 'into the town', '200', 'about 20'],
      ['11 to 31 January 2014', 'into the town', '700', 'about 33'],
      ['1 to 10 February 2014', 'out of the town', '1,000', 'about 100'],
      ['11 to 28 February 2014', 'out of the town', '9,000', 'about 500'],
    ],
  );
});

test('in and out are on one scale, so that equal areas are equal amounts', () => {
  for (const { parts, zero } of reversalLayout(plot)) {
    const heights = parts.map((path) => Number(/V([\d.]+)H/.exec(path)![1]) - zero);
    assert.deepEqual(heights.map(Math.sign), [1, 1, -1, -1]);
    const [thin, thick, first, second] = heights.map(Math.abs);
    assert.ok(Math.abs(second! / first! - 5) < 0.05);
    assert.ok(Math.abs(first! / thin! - 5) < 0.05);
    assert.ok(Math.abs(thick! / thin! - 5 / 3) < 0.05);
  }
});

test('what is not counted is said on both sides', () => {
  const [narrow] = reversalLayout(plot);
  assert.equal(narrow!.texts.filter(({ text }) => text === 'not announced').length, 2);
});

test('only running totals can be taken apart into days', () => {
  assert.match(
    reportAfter('stone', 'series: stone-carted-in', 'series: bridges-shut'),
    /inflow\.series\n {2}found {5}bridges-shut\n {2}expected {2}a running total \(kind: cumulative\) whose points are days/,
  );
});

test('it ends on a day that has a count', () => {
  assert.match(
    reportAfter('stone', 'until: 2014-02-28', 'until: 2014-02-27'),
    /outflow\.until\n {2}found {5}2014-02-27\n {2}expected {2}a day of a point: 10 February 2014, 28 February 2014, 30 April 2014/,
  );
});
