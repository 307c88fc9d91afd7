import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvParse } from 'd3';
import { figureCsv } from '../../src/charts/figureCsv.ts';
import { chartView } from './chartStory.ts';

const site = new URL('https://ropes.example/');

test('a row of two numbers has a line for each, with the table’s cells, its own value and where it comes from', () => {
  const view = chartView('sent-back');
  const rows = csvParse(figureCsv(view, site));
  assert.equal(rows.length, view.rows.length * 2);
  assert.deepEqual(rows.columns.slice(0, 4), [view.rowHead, 'Note', ...view.columns]);
  const [first] = view.rows;
  assert.equal(rows[0]!.value, String(first!.quantities[0]!.value));
  assert.equal(rows[1]!.value, String(first!.quantities[1]!.value));
  assert.equal(rows[0]![view.columns[0]!], first!.cells[0]);
  assert.equal(rows[0]!.record, first!.record!.id);
  assert.equal(rows[0]!.address, `https://ropes.example${first!.href}`);
});

test('commas, quotation marks and lines within a cell are kept', () => {
  const view = structuredClone({ ...chartView('sent-back'), records: [], sources: [] });
  view.rows[0]!.label = 'Quay "B", lower\nend';
  const [first] = csvParse(figureCsv(view, site));
  assert.equal(first![view.rowHead], 'Quay "B", lower\nend');
});

test('a row without numbers of its own is a line with its cells and its sources', () => {
  const view = structuredClone({ ...chartView('sent-back'), records: [], sources: [] });
  const [row] = view.rows;
  const [first] = csvParse(figureCsv({ ...view, rows: [{ ...row!, quantities: [], sources: ['a', 'b'] }] }, site));
  assert.deepEqual([first!.value, first!.sources, first![view.columns[0]!]], ['', 'a b', row!.cells[0]]);
});
