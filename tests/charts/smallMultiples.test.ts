import assert from 'node:assert/strict';
import { test } from 'node:test';
import { multiplesGrid } from '../../src/charts/multiplesGrid.ts';
import { multiplesLayout } from '../../src/charts/multiplesLayout.ts';
import { sizes } from '../../src/charts/sizes.ts';
import type { MultiplesPlot } from '../../src/charts/smallMultiples.ts';
import { chartView, reportAfter } from './chartStory.ts';

const view = chartView('stone-both-ways');
const plot = view.plot as MultiplesPlot;
const heights = (layout: MultiplesPlot) =>
  multiplesLayout(layout)[0]!.panels.map(({ dots, bars }) => [...dots, ...bars].map(({ y }) => y));

test('each point is a row of the table, with its panel', () => {
  assert.deepEqual(
    view.rows.map(({ label, note, cells }) => [label, note, ...cells]),
    [
      ['10 January 2014', 'Carted in', '200'],
      ['20 January 2014', 'Carted in: weighed by the quarry', '500'],
      ['31 January 2014', 'Carted in', '900'],
      ['10 February 2014', 'Carted out', '1,000'],
      ['28 February 2014', 'Carted out', '10,000'],
    ],
  );
});

test('panels on one scale compare, panels on their own scales both reach the top', () => {
  const [base, top] = [130, 48];
  const [shared, own] = [heights(plot), heights({ ...plot, scale: 'own' })];
  assert.equal(shared[1]!.at(-1), top);
  assert.equal(shared[0]!.at(-1), Math.round((base - (base - top) * 0.09) * 10) / 10);
  assert.deepEqual([own[0]!.at(-1), own[1]!.at(-1)], [top, top]);
});

test('all panels have one scale of time, which begins at nothing', () => {
  const [narrow] = multiplesLayout(plot);
  assert.ok(narrow!.panels.every(({ trend }) => trend!.startsWith('M3,130L')));
  assert.deepEqual(
    narrow!.panels.map(({ days }) => days.map(({ text }) => text)),
    [['1 Jan', '28 Feb'], ['1 Jan', '28 Feb']], // prettier-ignore
  );
});

test('bars stand from zero, each date as wide as the next', () => {
  const [narrow] = multiplesLayout({ ...plot, draw: 'bars' });
  const bars = narrow!.panels.flatMap((panel) => panel.bars);
  assert.deepEqual([...new Set(bars.map(({ width }) => width))], ['14%']);
  assert.ok(bars.every(({ y, height }) => Math.abs(y + height - 130) < 0.1));
  assert.equal(narrow!.panels[0]!.trend, undefined);
});

test('panels lie in rows that fit their column', () => {
  for (const size of sizes) {
    for (const count of [2, 3, 4, 5, 6, 9, 12]) {
      const { cells, height } = multiplesGrid(count, size);
      assert.equal(cells.length, count);
      assert.ok(cells.every(({ x, width }) => parseFloat(x) + parseFloat(width) <= 100.1));
      assert.equal(new Set(cells.map(({ x, y }) => `${x} ${y}`)).size, count);
      assert.ok(height > cells.at(-1)!.y);
    }
  }
});

test('a series of another unit, own scales that are not said, and a label without room are faults', () => {
  assert.match(
    reportAfter('stone-both-ways', 'id: stone-carted-out', 'id: bridges-shut'),
    /expected {2}a series with a point between from and until/,
  );
  assert.match(
    reportAfter('stone-both-ways', 'until: 2014-02-28\nseries: [{ id: stone-carted-in', 'series: [{ id: bridges-shut'),
    /found {5}stone-carted-out, in tonnes\n {2}expected {2}a series in bridges, as the first is, or scale: own/,
  );
  assert.match(
    reportAfter('stone-both-ways', 'begins:', 'scale: own\nbegins:'),
    /description\n[^]*the words own scale, since each panel has its own/,
  );
  assert.match(
    reportAfter('stone-both-ways', 'label: Carted in', 'label: Carted into the town for the banks'),
    /words that fit over a panel on a phone/,
  );
});
