import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RankedRow } from '../../src/charts/ranked.ts';
import { rankedLayout } from '../../src/charts/rankedLayout.ts';
import type { SlopePlot, SlopeRow } from '../../src/charts/slope.ts';
import { slopeLayout } from '../../src/charts/slopeLayout.ts';
import { chartView, reportAfter } from './chartStory.ts';

const lots = chartView('lots').rows as RankedRow[];
const loads = chartView('borne-and-asked');
const slopes = loads.rows as SlopeRow[];

test('amounts go from the largest to the smallest', () => {
  assert.deepEqual(
    lots.map(({ text }) => text),
    ['410', 'about 190', '180'],
  );
});

test('bars are in proportion and leave room for the words after the longest', () => {
  const { rows, axis } = rankedLayout(lots, 'linear');
  const [longest, , shortest] = rows.map(({ at }) => parseFloat(at));
  assert.ok(Math.abs(shortest! / longest! - 180 / 410) < 0.01);
  assert.ok(longest! < 100 && rows.every(({ anchor }) => anchor === 'start'));
  assert.deepEqual(axis, []);
});

test('on a logarithmic scale each power of ten has its mark', () => {
  const { axis, rows } = rankedLayout(lots, 'log');
  assert.deepEqual(
    axis.map(({ x, text }) => [x, text]),
    [
      ['0%', '100'],
      ['100%', '1,000'],
    ],
  );
  assert.equal(rows[0]!.at, '61.2%');
});

test('an amount in another unit is a fault at its row', () => {
  assert.match(
    reportAfter('lots', 'value: returned', 'value: asked'),
    /rows\.value\n {2}found {5}over 80 percent\n {2}expected {2}a quantity in hangers, as the others are/,
  );
});

test('a range is no bar', () => {
  assert.match(
    reportAfter('lots', 'value: returned', 'value: between'),
    /found {5}120 to 205 hangers\n {2}expected {2}one number, not a range/,
  );
});

test('before and after are drawn on one scale, what is rounded hollow', () => {
  const [narrow, broad] = slopeLayout(slopes, loads.plot as SlopePlot);
  const [before, after] = narrow!.sides.map(({ dots }) => dots.map(({ isHollow }) => isHollow));
  assert.deepEqual([before, after], [[false, true], [false, true]]); // prettier-ignore
  const [start, end] = /^M\S+ (\S+)L\S+ ([\d.]+)/.exec(narrow!.rises)!.slice(1).map(Number);
  assert.ok(end! < start!);
  assert.deepEqual(narrow!.sides[0]!.words.map(({ text }) => text), ['', '']); // prettier-ignore
  assert.deepEqual(broad!.sides[0]!.words.map(({ value, text }) => `${text} ${value}`), ['Quay Bridge 91', 'Millgate Bridge 31']); // prettier-ignore
});

test('words of close values stand apart, with a leader to each mark', () => {
  const close = [slopes[0]!, { ...slopes[0]!, label: 'Third Bridge' }];
  const [, side] = slopeLayout(close, loads.plot as SlopePlot)[1]!.sides;
  assert.equal(side!.words[1]!.y - side!.words[0]!.y, 18);
  assert.equal(side!.leaders.match(/M/g)!.length, 2);
});

test('a slope is of percentages', () => {
  assert.match(
    reportAfter('borne-and-asked', 'before: bent', 'before: returned'),
    /rows\.before\n {2}found {5}about 190 hangers\n {2}expected {2}a quantity in percent/,
  );
});
