import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Timeline } from '../../src/charts/dated.ts';
import { dayAfter } from '../../src/charts/days.ts';
import type { FigureRow } from '../../src/charts/figureView.ts';
import { chartLedger, chartView } from './chartStory.ts';
import { renderAstro } from './renderAstro.ts';

test('in every drawing each row of the table has a mark, and no mark stands for a row that is not there', async () => {
  const ids = [...chartLedger.figures.keys()];
  assert.ok(ids.length > 6);
  let compared = 0;
  for (const id of ids) {
    const view = chartView(id);
    // A set piece is read through its lists: its ways are drawn again at every step.
    if (view.kind === 'set-piece') continue;
    const html = await renderAstro('src/charts/ChartFrame.astro', { view, titleHtml: '', descriptionHtml: '' });
    const drawings = html.split(/(?=<svg[^>]*\srole="img")/).slice(1);
    const marked = drawings.map(rowsIn);
    for (const rows of marked) assert.ok(rows.length, `a drawing of ${id} has no marks`);
    const expected = view.rows.map((_, row) => row).filter((row) => !isListedOnly(view.plot, view.rows[row]!));
    // What a kind draws once for each size has all rows in each; where it has several drawings of a size, they share them.
    assert.deepEqual(unique(marked.flat()), expected, id);
    compared++;
  }
  assert.equal(compared, ids.length - 1);
});

test('points of two series name their rows, which stand by date', async () => {
  const view = chartView('stone-out');
  const plot = view.plot as Timeline;
  const [curve] = plot.curves;
  const later = curve!.points.map((point) => ({ ...point, date: dayAfter(point.date) }));
  const two = { ...view, plot: { ...plot, curves: [curve, { ...curve, points: later }] } };
  const html = await renderAstro('src/charts/ChartFrame.astro', { view: two, titleHtml: '', descriptionHtml: '' });
  const [narrow] = html.split(/(?=<svg[^>]*\srole="img")/).slice(1);
  assert.deepEqual(rowsIn(narrow!), [0, 2, 4, 1, 3, 5]);
});

/** Whether a row stands in a map's list alone, since its place is on no map. */
function isListedOnly(plot: unknown, row: FigureRow): boolean {
  const { places = [] } = (plot ?? {}) as { places?: { on?: object; rows: FigureRow[] }[] };
  return places.some(({ on, rows }) => !on && rows.includes(row));
}

/** The rows that the marks of a drawing name, as `Drawing.astro` defines them. */
function rowsIn(drawing: string): number[] {
  let next = 0;
  return [...drawing.matchAll(/\sdata-row(?:="([^"]*)")?(?=[\s>/])/g)].flatMap(([, value]) => {
    const rows = value ? value.split(' ').map(Number) : [next];
    next = rows.at(-1)! + 1;
    return rows;
  });
}

const unique = (rows: number[]) => [...new Set(rows)].sort((a, b) => a - b);
