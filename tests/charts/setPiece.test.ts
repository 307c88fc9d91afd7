import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flowCurve } from '../../src/charts/flowCurve.ts';
import { flowLines } from '../../src/charts/flowLines.ts';
import { placeNames } from '../../src/charts/placeNames.ts';
import type { SetPiecePlot } from '../../src/charts/setPiece.ts';
import { setPieceLayout } from '../../src/charts/setPieceLayout.ts';
import { chartView, reportAfter } from './chartStory.ts';

const view = chartView('lots-on-the-way');
const plot = view.plot as SetPiecePlot;

test('the table has a row for each way and each count, as the record and the series have them', () => {
  assert.deepEqual(
    view.rows.map(({ label, note, cells, href }) => [label, note, ...cells, href]),
    [
      [
        'Netherlands to Luxembourg',
        'bought',
        '10 January 2014',
        '120 hangers',
        '/evidence/test-nl-lot-2014-05/#hangers',
      ],
      ['Belgium to Luxembourg', undefined, '10 January 2014', 'amount not stated', '/evidence/test-be-lot-2014-05/'],
      ['Luxembourg to Canada', undefined, 'February 2014', '40 hangers', '/evidence/test-lu-lot-2014-05/#hangers'],
      [
        'All tonnes into the town',
        undefined,
        '1 to 31 January 2014',
        '900 tonnes',
        '/evidence/stone-carted-in/#2014-01-31',
      ],
      [
        'All tonnes out of the town',
        undefined,
        '1 to 28 February 2014',
        '10,000 tonnes',
        '/evidence/stone-carted-out/#2014-02-28',
      ],
    ],
  );
});

test('bars are of one scale from zero, and a count stands until the next', () => {
  const [first, second] = setPieceLayout(plot).scenes;
  assert.deepEqual(
    first!.bars.map(({ length, amount, isKnown }) => [length, amount, isKnown]),
    [
      ['9%', '900', true],
      ['0%', 'no count yet', false],
    ],
  );
  assert.deepEqual(
    second!.bars.map(({ length, amount, anchor }) => [length, amount, anchor]),
    [
      ['9%', '900', 'start'],
      ['100%', '10,000', 'end'],
    ],
  );
});

test('a way is a curve that bends to the top of the map and ends short of its goal, pointing at it', () => {
  const { d, tip, turn } = flowCurve([100, 100], [200, 100], 10);
  assert.equal(d, 'M100 100Q150 80 190.7 96.3');
  assert.deepEqual(tip, [190.7, 96.3]);
  assert.equal(turn, 22);
  const back = flowCurve([200, 100], [100, 100], 10);
  assert.match(back.d, /Q150 80/);
});

test('ways of one record without an amount stand in one line of the list', () => {
  const [flow] = plot.steps[0]!.flows;
  const bare = { ...flow!, quantities: [], amount: 'amount not stated', href: '/evidence/x/' };
  const other = { ...bare, names: ['Belgium', 'Luxembourg'] as [string, string] };
  assert.deepEqual(flowLines([flow!, bare, other]), [
    { href: flow!.href, ways: 'Netherlands to Luxembourg', words: '120 hangers, bought' },
    { href: '/evidence/x/', ways: 'Netherlands and Belgium to Luxembourg', words: 'bought, amount not stated' },
  ]);
});

test('names stand beside their places, clear of places, names and edges; one without room is left to the list', () => {
  const at = (x: number, y: number, text: string) => ({ at: [x, y] as const, text });
  const places = [at(95, 50, 'Luxembourg'), at(44, 50, 'Belgium'), at(2, 50, 'Netherlands')];
  assert.deepEqual(
    placeNames(places, [], 200, 40).map(({ text, anchor }) => [text, anchor]),
    [
      ['Luxembourg', 'end'],
      ['Belgium', 'end'],
    ],
  );
  assert.equal(placeNames(places, [], 400, 40).length, 3);
});

test('of two clear sides a name takes the one that fewer lines cross', () => {
  const [name] = placeNames([{ at: [50, 50], text: 'Belgium' }], [[60, 50]], 400, 200);
  assert.equal(name!.anchor, 'end');
});

test('only a way whose two ends the record names is drawn', () => {
  assert.match(
    reportAfter('lots-on-the-way', 'from: NL, to: LU', 'from: CA, to: LU'),
    /steps\.flows\.from\n {2}found {5}CA\n {2}expected {2}a place of test-nl-lot-2014-05: NL, LU, since only a way that the record names is drawn/,
  );
});

test('a place that the map does not show stops the build', () => {
  assert.match(
    reportAfter('lots-on-the-way', 'region: world', 'region: europe'),
    /steps\.flows\.to\n {2}found {5}CA\n {2}expected {2}the code of a country that the map europe shows/,
  );
});

test('a step shows a count of a day that has one, of a series that is declared', () => {
  assert.match(
    reportAfter('lots-on-the-way', 'stone-carted-in: 2014-01-31', 'stone-carted-in: 2014-01-30'),
    /found {5}2014-01-30\n {2}expected {2}a day of a point: 10 January 2014, 20 January 2014, 31 January 2014/,
  );
  assert.match(
    reportAfter('lots-on-the-way', 'counts: { stone-carted-in:', 'counts: { stone-carted:'),
    /found {5}stone-carted\n {2}expected {2}one of stone-carted-in, stone-carted-out/,
  );
});

test('steps go on in time', () => {
  assert.match(
    reportAfter('lots-on-the-way', 'date: 2014-02', 'date: 2014-01-02'),
    /steps\.date\n {2}found {5}2014-01-02\n {2}expected {2}a day that is not before the step above, 10 January 2014/,
  );
});

test('a bar is a running total', () => {
  assert.match(
    reportAfter('lots-on-the-way', 'series: stone-carted-in', 'series: bridges-shut'),
    /counts\.series\n {2}found {5}bridges-shut\n {2}expected {2}a running total \(kind: cumulative\)/,
  );
});
