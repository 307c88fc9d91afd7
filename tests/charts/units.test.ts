import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { UnitsRow } from '../../src/charts/units.ts';
import { unitsLayout } from '../../src/charts/unitsLayout.ts';
import { chartView, reportAfter } from './chartStory.ts';

const view = chartView('hangers-counted');
const rows = view.rows as UnitsRow[];
const marksOf = (path: string) => path.match(/M/g)?.length ?? 0;

test('each amount has as many marks as it holds, and the last is cut', () => {
  for (const { rows: blocks } of unitsLayout(rows)) {
    assert.deepEqual(
      blocks.map(({ marks, cut }) => [marksOf(marks), cut && Math.round((cut.width / cut.side) * 10) / 10]),
      [[8, 0.2], [3, 0.6]], // prettier-ignore
    );
  }
});

test('the key says what a mark stands for', () => {
  assert.deepEqual(view.key.slice(0, 2), [
    { sign: 'unit', meaning: '50 hangers' },
    { sign: 'cut', meaning: 'a part of that' },
  ]);
});

test('marks lie in tens, within the narrowest column, and no two on one place', () => {
  for (const { size, rows: blocks } of unitsLayout([{ ...rows[0]!, marks: 224.2 }])) {
    const places = [...blocks[0]!.marks.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, side]) => [x, y, side].map(Number)); // prettier-ignore
    assert.equal(places.length, 224);
    assert.equal(new Set(places.map(String)).size, 224);
    assert.ok(places.every(([x, , side]) => x! + side! <= size.from));
    const pitch = places[1]![0]! - places[0]![0]!;
    assert.ok(places[10]![0]! - places[9]![0]! > pitch);
  }
});

test('rows do not reach into each other', () => {
  const [narrow] = unitsLayout([{ ...rows[0]!, marks: 45 }, rows[1]!]);
  const lowest = Math.max(...[...narrow!.rows[0]!.marks.matchAll(/M\d+ (\d+)/g)].map(([, y]) => Number(y)));
  assert.ok(narrow!.rows[1]!.top > lowest + 10);
});

test('a mark that is too small or too large, a range, and another unit are faults', () => {
  assert.match(reportAfter('hangers-counted', 'mark: 50', 'mark: 0.5'), /found {5}1,180 marks\n {2}expected {2}more, so that there are at most 600 marks/); // prettier-ignore
  assert.match(reportAfter('hangers-counted', 'mark: 50', 'mark: 300'), /mark\n[^]*less, so that some row has two marks/); // prettier-ignore
  assert.match(reportAfter('hangers-counted', 'value: delivered', 'value: between'), /one number, not a range/);
  assert.match(
    reportAfter('hangers-counted', 'test-quay-2014-04, value: delivered', 'test-quay-2014-04, value: lorries'),
    /found {5}3 lorries\n {2}expected {2}a quantity in hangers, as the first is/,
  );
});
