import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartKinds } from '../../src/charts/chartKinds.ts';
import { figureView } from '../../src/charts/figureView.ts';
import { chartLedger, chartView, reportAfter } from './chartStory.ts';

test('a figure is joined with its records, ready to print', () => {
  const view = figureView(chartLedger, 'sent-back');
  assert.deepEqual(
    view.rows.map(({ label, href, status, cells }) => ({ label, href, status, cells })),
    [
      {
        label: 'Quay Bridge',
        href: '/evidence/test-quay-2014-04/#refused',
        status: 'reported',
        cells: ['180 refused, 100%', '180 hangers delivered'],
      },
      {
        label: 'Millgate Bridge',
        href: '/evidence/test-millgate-2014-03/#returned',
        status: 'confirmed',
        cells: ['about 190 returned, 46%', '410 hangers'],
      },
    ],
  );
  assert.equal(view.count, 2);
  assert.equal(view.total, 370);
  assert.equal(view.width, 'wide');
  assert.deepEqual(view.columns, ['Sent back', 'Whole lot']);
});

test('the key holds the signs that the figure uses and no other', () => {
  assert.deepEqual(
    chartView('strength').key.map(({ sign }) => sign),
    ['dot', 'range', 'tick', '●', '◐'],
  );
});

test('the sources of the drawn numbers stand once each, those of most rows first', () => {
  assert.deepEqual(
    chartView('strength').sources.map(({ id }) => id),
    ['weirham-courier-2014-04-18', 'weirham-bridge-office-2014-03-12'],
  );
});

test('rows of measurements go from the lowest to the highest', () => {
  assert.deepEqual(
    chartView('strength').rows.map(({ cells }) => cells),
    [
      ['30 to 35.5%', 'over 80%'],
      ['91%', '94%'],
    ],
  );
});

test('without the word of the editor nothing is added up', () => {
  assert.equal(chartView('hangers-sent-back').total, undefined);
});

test('a figure that does not exist is a fault that names those that do', () => {
  assert.throws(
    () => figureView(chartLedger, 'sent-bak'),
    /figures\/sent-bak\.yaml {2}figure\n {2}found {5}no such file/,
  );
});

test('an unknown kind is answered with the nearest', () => {
  assert.equal(
    reportAfter('strength', 'kind: dot-range', 'kind: dot-rang'),
    `figures/strength.yaml:1:1  kind
  found     dot-rang
  expected  one of ${Object.keys(chartKinds).join(', ')}
  mend      did you mean dot-range?

1 fault in the content. Nothing was built.`,
  );
});

test('a part that is larger than its whole is a fault', () => {
  assert.match(
    reportAfter('sent-back', 'part: returned, whole: delivered', 'part: delivered, whole: returned'),
    /figures\/sent-back\.yaml:9:75 {2}rows\.part\n {2}found {5}410 hangers\n {2}expected {2}at most the whole, about 190 hangers\n {2}mend {6}do part and whole stand in each other’s place\?/,
  );
});

test('part and whole are in one unit', () => {
  assert.match(
    reportAfter('sent-back', 'part: refused', 'part: lorries'),
    /found {5}3 lorries\n {2}expected {2}a quantity in hangers, as the whole is/,
  );
});

test('dots stand for percentages only', () => {
  assert.match(
    reportAfter('strength', 'measured: borne', 'measured: refused'),
    /rows\.measured\n {2}found {5}180 hangers\n {2}expected {2}a quantity in percent/,
  );
});

test('a quantity that the record does not have is answered with the nearest', () => {
  assert.match(
    reportAfter('sent-back', 'part: refused', 'part: refusd'),
    /found {5}refusd\n {2}expected {2}a quantity of test-quay-2014-04: delivered, refused, lorries, borne, asked\n {2}mend {6}did you mean refused\?/,
  );
});

test('a record that does not exist is answered with the nearest', () => {
  assert.match(
    reportAfter('strength', 'record: test-quay-2014-04', 'record: test-quay-2014-05'),
    /rows\.record\n {2}found {5}test-quay-2014-05\n {2}expected {2}the id of a published record\n {2}mend {6}did you mean test-quay-2014-04\?/,
  );
});

test('ranges cannot be added up', () => {
  assert.match(
    reportAfter('sent-back', 'part: returned', 'part: between'),
    /adds_up\n {2}found {5}true\n {2}expected {2}false, since the parts differ in unit or are ranges or limits/,
  );
});

test('a heading too long for a phone is a fault', () => {
  assert.match(
    reportAfter('sent-back', 'note: March', 'note: fitted in March and taken off again'),
    /rows\.note\n {2}found {5}Millgate Bridge, fitted in March and taken off again\n {2}expected {2}a line that fits on a phone\n {2}mend {6}shorten the note/,
  );
});

test('an unknown field is a fault', () => {
  assert.match(
    reportAfter('strength', 'row_name:', 'rows_name:'),
    /found {5}rows_name\n.*\n {2}mend {6}did you mean row_name\?/,
  );
});
