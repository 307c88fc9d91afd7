import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Timeline } from '../../src/charts/dated.ts';
import type { LinePlot } from '../../src/charts/line.ts';
import { lineLayout } from '../../src/charts/lineLayout.ts';
import { stepLayout } from '../../src/charts/stepLayout.ts';
import { chartView, reportAfter } from './chartStory.ts';

const stone = chartView('stone-out').plot as LinePlot;
const shut = chartView('shut').plot as Timeline;
const [narrow, broad] = lineLayout(stone);

test('a line begins at nothing, goes from point to point and stops where nothing is known', () => {
  assert.match(narrow!.trends[0]!, /^M4,268L[\d.]+,[\d.]+L[\d.]+,[\d.]+$/);
  assert.equal(narrow!.gaps.match(/[ML]/g)!.length, 2);
});

test('no line goes past the last point', () => {
  const last = narrow!.dots[0]!.at(-1)!;
  assert.equal(last.x, '98%');
  assert.ok(narrow!.gaps.endsWith(`L98,${last.y}`));
});

test('every point is marked in both drawings', () => {
  assert.deepEqual(
    [narrow, broad].map((plot) => plot!.dots[0]!.length),
    [3, 3],
  );
});

test('a step holds its count until the next and ends on the last', () => {
  const [plot] = stepLayout(shut);
  const [first, second, third] = plot!.dots[0]!.map(({ x, y }) => [parseFloat(x), y]);
  const path = `M${first}L${second![0]},${first![1]}L${second}L${third![0]},${second![1]}L${third}`;
  assert.equal(plot!.trends[0], path);
});

test('a point whose day is not known stands hollow in the middle of its month', () => {
  const [plot] = stepLayout(shut);
  assert.deepEqual(
    plot!.dots[0]!.map(({ isVague }) => isVague),
    [false, true, false],
  );
  assert.deepEqual(chartView('shut').key, [{ sign: 'limit', meaning: 'day not known: mid-month' }]);
});

test('a logarithmic line has no ground and no beginning at nothing', () => {
  const [plot] = lineLayout({ ...stone, scale: 'log' });
  assert.equal(plot!.under, undefined);
  assert.match(plot!.trends[0]!, /^M[^L]+L[^L]+$/);
});

test('the table has a row for each point, linked to it, with its note', () => {
  const { rows, count } = chartView('stone-out');
  assert.equal(count, 3);
  assert.equal(rows[1]!.href, '/evidence/stone-carted-out/#2014-02-28');
  assert.deepEqual(rows[1]!.cells, ['10,000']);
});

test('a series that does not exist is answered with the nearest', () => {
  assert.match(
    reportAfter('stone-out', 'id: stone-carted-out', 'id: stone-carted-ot'),
    /series\.id\n {2}found {5}stone-carted-ot\n {2}expected {2}the id of a series in series\/\n {2}mend {6}did you mean stone-carted-out\?/,
  );
});

test('a total cannot begin after its first point', () => {
  assert.match(
    reportAfter('stone-out', 'begins: 2014-02-01', 'begins: 2014-02-11'),
    /begins\n {2}found {5}2014-02-11\n {2}expected {2}a day that is not after the first point, 10 February 2014/,
  );
});

test('two series are of one unit, and each has a label', () => {
  const report = reportAfter(
    'stone-out',
    '[{ id: stone-carted-out }]',
    '[{ id: stone-carted-out }, { id: bridges-shut }]',
  );
  assert.match(report, /found {5}bridges-shut, in bridges\n {2}expected {2}a series in tonnes, as the first is/);
  assert.match(report, /series\.label\n {2}found {5}nothing\n {2}expected {2}a label, since there are two series/);
});
