import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DotRangeRow } from '../../src/charts/dotRange.ts';
import { dotRangeLayout } from '../../src/charts/dotRangeLayout.ts';
import type { PartOfWholeRow } from '../../src/charts/partOfWhole.ts';
import { partOfWholeLayout } from '../../src/charts/partOfWholeLayout.ts';
import { placeLabels } from '../../src/charts/placeLabels.ts';
import { textWidth } from '../../src/charts/textWidth.ts';
import { chartView } from './chartStory.ts';

const bar = chartView('sent-back').rows[1] as PartOfWholeRow;
const dots = chartView('strength').rows as DotRangeRow[];

test('a part is drawn as its share of the whole, in percent to one decimal', () => {
  const { rows, stacked } = partOfWholeLayout([{ ...bar, partText: '190' }]);
  assert.equal(rows[0]!.part, '46.3%');
  assert.equal(rows[0]!.may, undefined);
  assert.equal(stacked, false);
});

test('between two counts the bar shows both', () => {
  const [row] = partOfWholeLayout([{ ...bar, share: 0.2, shareTo: 0.5 }]).rows;
  assert.deepEqual([row!.part, row!.may], ['20%', '30%']);
});

test('amounts that do not share a line of a phone take two in every row', () => {
  const long = { ...bar, wholeText: 'of under 11,000,000 hangers delivered' };
  const { partY, wholeY, stacked } = partOfWholeLayout([bar, long]);
  assert.equal(stacked, true);
  assert.equal(wholeY, partY + 17);
});

test('a range has two dots, a single value one, and the line runs to what was asked', () => {
  const [range, single] = dotRangeLayout(dots).rows;
  assert.deepEqual(range!.dots, ['30%', '35.5%']);
  assert.deepEqual(single!.dots, ['91%']);
  assert.deepEqual(range!.missing, { from: '35.5%', to: '80%' });
});

test('nothing is missing where more was measured than was asked', () => {
  const row = { ...dots[1]!, measured: { ...dots[1]!.measured, from: 96, to: 96 } };
  assert.equal(dotRangeLayout([row]).rows[0]!.missing, undefined);
});

test('labels stand in the middle of their marks where there is room', () => {
  assert.deepEqual(placeLabels({ at: 30, width: 40 }, { at: 80, width: 40 }, 280), ['middle', 'middle']);
});

test('labels of close marks turn away from each other', () => {
  assert.deepEqual(placeLabels({ at: 57, width: 60 }, { at: 66, width: 60 }, 280), ['end', 'start']);
});

test('labels that fit in no way are given up', () => {
  assert.equal(placeLabels({ at: 91, width: 40 }, { at: 94, width: 40 }, 280), undefined);
});

test('labels that are given up stand on two lines', () => {
  const [first, second] = dotRangeLayout([dots[1]!]).rows[0]!.texts;
  assert.equal(second!.y, first!.y + 17);
  assert.equal(first!.anchor, 'end');
});

test('the estimate of a width errs on the wide side, and by little', () => {
  // Measured by Chromium in DejaVu Sans at 13 px.
  const measured = { 'of 1,300,000 masks': 128.7, 'Baden-Württemberg': 132, 'KN95, at first': 85.7, '46%': 28.9 };
  for (const [text, width] of Object.entries(measured)) {
    const estimate = textWidth(text, 13);
    assert.ok(estimate >= width && estimate < width * 1.06, `${text}: ${estimate} for ${width}`);
  }
});
