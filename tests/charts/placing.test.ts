import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axisFits } from '../../src/charts/axisFits.ts';
import { placeCallouts, type Callout, type Ground } from '../../src/charts/placeCallouts.ts';
import { spread } from '../../src/charts/spread.ts';
import { wrapText } from '../../src/charts/wrapText.ts';

const ground: Ground = { traces: [[[0, 200], [100, 20]]], texts: [], from: 280, to: 500, bottom: 200 }; // prettier-ignore
const callout = (x: number, y: number): Callout => ({ at: [x, y], amount: '9 million', lines: ['3 May'] });

test('a callout at the end of a rising line stands to its left and above', () => {
  assert.equal(placeCallouts([callout(100, 20)], { ...ground, traces: [] })[0]!.anchor, 'end');
});

test('a callout near the left edge is not cut', () => {
  const [placed] = placeCallouts([callout(2, 150)], ground);
  assert.notEqual(placed!.anchor, 'end');
});

test('a callout that finds no clear place is left out, unless it is the first', () => {
  const crowded = Array.from({ length: 40 }, () => callout(50, 110));
  const placed = placeCallouts(crowded, ground);
  assert.ok(placed.length >= 1 && placed.length < 40);
  assert.equal(placeCallouts([callout(50, 5)], { ...ground, bottom: 10 }).length, 1);
});

test('a lifted callout has a leader from its point up to its words', () => {
  const flat: Ground = { ...ground, bottom: 155, traces: [[[0, 150], [100, 150]], [[0, 110], [100, 110]]] }; // prettier-ignore
  const [placed] = placeCallouts([callout(10, 150)], flat);
  assert.ok(placed!.leader && placed!.leader[0] > placed!.leader[1]);
});

test('words that would touch are moved apart by as little as can be', () => {
  assert.deepEqual(spread([10, 50], 18, 200), [10, 50]);
  assert.deepEqual(spread([50, 50], 18, 200), [41, 59]);
  assert.deepEqual(spread([100, 104, 195, 199], 18, 200), [93, 111, 182, 200]);
});

test('words at the lower edge are moved up', () => {
  assert.deepEqual(spread([195, 199, 200], 18, 200), [164, 182, 200]);
});

test('a text breaks into even lines', () => {
  assert.deepEqual(wrapText('29 February: last official count', 190), ['29 February: last', 'official count']);
  assert.deepEqual(wrapText('29 February', 190), ['29 February']);
});

test('the words of an axis keep a distance', () => {
  const text = (x: string) => ({ x, y: 0, anchor: 'middle', text: '10 million' }) as const;
  assert.equal(axisFits([text('10%'), text('50%')], 280), true);
  assert.equal(axisFits([text('10%'), text('30%')], 280), false);
});
