import assert from 'node:assert/strict';
import { test } from 'node:test';
import { divergingLayout } from '../../src/charts/divergingLayout.ts';
import type { StackedPlot, StackedRow } from '../../src/charts/stacked.ts';
import { stackedLayout } from '../../src/charts/stackedLayout.ts';
import { chartView, reportAfter } from './chartStory.ts';

const view = chartView('outcomes');
const shares = view.rows as StackedRow[];
const sides = chartView('back-and-out');
const amounts = sides.rows as StackedRow[];
const { heads } = sides.plot as StackedPlot;

test('rows stay in the order of the declaration and say of how many they are shares', () => {
  assert.deepEqual(
    shares.map(({ cells, ofText }) => [...cells, ofText]),
    [
      ['about 190 bent (46%), about 31% bent a little', '410 hangers', 'of 410 hangers'],
      ['120 to 205 bent (29 to 50%)', '410 hangers', '120 to 205 of 410 hangers'],
      ['91% held', 'number not given', 'number not given'],
    ],
  );
  assert.deepEqual(view.columns, ['Outcome', 'Tested']);
});

test('parts lie one after another, and each bar is whole', () => {
  const pieces = stackedLayout(shares).rows.map((row) => row.pieces.map(({ x, width, tone }) => [tone, x, width]));
  assert.deepEqual(pieces, [
    [['meant', '0%', '46.3%'], ['mixed', '46.3%', '31%'], ['rest', '77.3%', '22.7%']],
    [['meant', '0%', '29.3%'], ['may', '29.3%', '20.7%'], ['rest', '50%', '50%']],
    [['rest', '0%', '9%'], ['context', '9%', '91%']],
  ]); // prettier-ignore
});

test('shares that do not fit on one line of a phone take two', () => {
  const long = { ...shares[0]!, pieces: shares[0]!.pieces.map((piece) => ({ ...piece, word: 'bent a little more' })) };
  const [one, two] = stackedLayout([shares[0]!, long]).rows;
  assert.deepEqual([one!.lines.length, two!.lines.length], [1, 2]);
  assert.ok(two!.of.y > two!.lines[1]!.y && two!.lines[1]!.y > two!.lines[0]!.y);
});

test('the key names each part, what is not told, and what is not exact', () => {
  const signs = view.key.map(({ sign, meaning }) => `${sign}: ${meaning}`);
  assert.deepEqual(signs.slice(0, 6), [
    'part: bent',
    'hatch: bent a little',
    'whole: held',
    'rest: not told',
    'may: between two counts',
    'about: rounded, or a limit',
  ]);
});

test('amounts on both sides of the middle have one scale, and keep within the column', () => {
  for (const { middle, rows } of divergingLayout(amounts, heads!)) {
    const [back, out] = rows[0]!.pieces;
    assert.ok(Math.abs(parseFloat(back!.width) / parseFloat(out!.width) - 190 / 410) < 0.01);
    assert.ok(Math.abs(parseFloat(back!.x) + parseFloat(back!.width) - parseFloat(middle)) < 0.11);
    assert.equal(out!.x, middle);
    assert.ok(parseFloat(back!.x) > 0 && parseFloat(out!.x) + parseFloat(out!.width) <= 100);
  }
});

test('words stand in a pale bar that is long enough, and beside a full one', () => {
  const [, broad] = divergingLayout(amounts, heads!);
  assert.deepEqual(
    broad!.rows[0]!.texts.map(({ text, anchor, isInside }) => [text, anchor, isInside ?? false]),
    [['about 190', 'end', false], ['410', 'end', true]], // prettier-ignore
  );
});

test('the smallest amount is a stroke and not nothing', () => {
  const piece = { ...amounts[1]!.pieces[0]!, value: 1e-6, valueTo: 1e-6 };
  const [narrow] = divergingLayout([amounts[0]!, { ...amounts[1]!, pieces: [piece] }], heads!);
  assert.equal(narrow!.rows[1]!.pieces[0]!.width, '0.1%');
});

test('parts that are more than their whole are a fault', () => {
  assert.match(
    reportAfter('outcomes', 'bent_a_little: bent, of', 'bent_a_little: asked, of'),
    /rows\.bent_a_little\n {2}found {5}126 percent together\n {2}expected {2}parts that are at most their whole\n/,
  );
});

test('a part in another unit than its whole is a fault', () => {
  assert.match(
    reportAfter('outcomes', 'of: delivered }\n  - { label: Q', 'of: borne }\n  - { label: Q'),
    /found {5}120 to 205 hangers\n {2}expected {2}a quantity in percent\n/,
  );
  assert.match(
    reportAfter('back-and-out', 'test-quay-2014-04, out: delivered', 'test-quay-2014-04, out: borne'),
    /found {5}91 percent\n {2}expected {2}a quantity in hangers, as the others are/,
  );
});

test('a range with another part after it is a fault', () => {
  assert.match(
    reportAfter('outcomes', 'bent_through: returned', 'bent_through: between'),
    /rows\.bent_through\n {2}found {5}between\n {2}expected {2}one number, not a range, since another part follows/,
  );
});

test('a part that is not declared, a row without one, and a side that is missing are faults', () => {
  assert.match(reportAfter('outcomes', 'held: borne', 'hold: borne'), /rows\.hold\n[^]*one of the parts: bent_through, bent_a_little, held/); // prettier-ignore
  assert.match(reportAfter('outcomes', ', held: borne', ''), /a quantity for one of the parts/);
  assert.match(reportAfter('back-and-out', ', side: left', ''), /a side, left or right/);
  assert.match(
    reportAfter('outcomes', 'name: bent,', 'name: bent, side: left,'),
    /no side, save in the diverging form/,
  );
});
