import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysLayout } from '../../src/charts/daysLayout.ts';
import { lanesLayout } from '../../src/charts/lanesLayout.ts';
import type { TimelinePlot, TimelineRow } from '../../src/charts/timeline.ts';
import { chartView, reportAfter } from './chartStory.ts';

const lanesView = chartView('what-happened');
const lanes = lanesView.rows as TimelineRow[];
const plot = lanesView.plot as TimelinePlot;
const toldView = chartView('who-said-what');
const told = toldView.rows as TimelineRow[];
const toldPlot = toldView.plot as TimelinePlot;

/** Rows of one lane, by their dates. */
function rowsOf(...dates: [date: string, end?: string, text?: string][]): TimelineRow[] {
  return dates.map(([date, end, text]) => ({ ...lanes[0]!, lane: 'x', date, end, text, isAside: false }));
}
const year: TimelinePlot = { form: 'lanes', lanes: ['x'], from: '2014-01-01', to: '2014-12-31' };

test('a selection makes a row for each record, with its lane, its date as exact as it is known, and its sources', () => {
  assert.deepEqual(
    lanes.map(({ lane, cells }) => [lane, cells[1]]),
    [
      ['Regulator action', '10 March to 1 April 2014'],
      ['Recall', '12 March 2014'],
      ['Statement', '14 April 2014'],
      ['Rejection', '16 April 2014'],
      ['Study', '16 April 2014'],
      ['Survey', 'September 2014'],
    ],
  );
  assert.deepEqual(plot.lanes, ['Regulator action', 'Recall', 'Statement', 'Rejection', 'Study', 'Survey']);
  assert.ok(lanesView.sources.some(({ id }) => id === 'weirham-courier-2014-09-20'));
  assert.deepEqual(
    lanesView.key.map(({ sign }) => sign),
    ['●', '◐', '○', 'vague', 'span'],
  );
});

test('a day is a point, a month as wide as itself, and what went on a line from its first day to its last', () => {
  const { marks, rules } = lanesLayout(rowsOf(['2014-02-10'], ['2014-05'], ['2014-07-01', '2014-09-30']), year)[0]!;
  const [day, month, range] = marks;
  assert.equal(day!.vague ?? day!.span, undefined);
  assert.equal(month!.vague!.x, rules[4]);
  assert.ok(Math.abs(parseFloat(month!.vague!.x) + parseFloat(month!.vague!.width) - parseFloat(rules[5]!)) < 0.11);
  assert.deepEqual(range!.span, { from: rules[6], to: rules[9], isOpen: false });
});

test('an end of which only the month is known is sure to its beginning, and what outlasts the drawing says so', () => {
  const [vague, open] = lanesLayout(rowsOf(['2014-02-10', '2014-06'], ['2014-03-01', '2019']), year)[0]!.marks;
  assert.ok(parseFloat(vague!.span!.to) < parseFloat(vague!.span!.mayTo!));
  assert.equal(open!.span!.isOpen, true);
  assert.equal(open!.span!.to, '97.5%');
});

test('marks and words of a lane are apart in the narrowest drawing', () => {
  const near = rowsOf(
    ['2014-02-10', undefined, 'a long remark'],
    ['2014-02-12'],
    ['2014-03-05'],
    ['2014-12-30', undefined, 'late'],
  );
  const [first, second, third, last] = lanesLayout(near, year)[0]!.marks;
  assert.equal(first!.text!.anchor, 'start');
  assert.ok(second!.y > first!.y && third!.y > first!.y, 'marks that the words would cover go on the next line');
  assert.equal(last!.text!.anchor, 'end');
  assert.equal(last!.y, first!.y);
});

test('months count the marks that begin in them, and those without room for a name keep their count', () => {
  const { months, counts } = lanesLayout(lanes, { ...year, lanes: plot.lanes })[0]!;
  assert.deepEqual(
    counts.map(({ text }) => text),
    ['0', '0', '2', '3', '0', '0', '0', '0', '1', '0', '0', '0'],
  );
  assert.ok(months.length < 13 && months[0]!.text === '2014');
});

test('words told day by day come from the records: quotations exact, replies and sources with their dates', () => {
  assert.deepEqual(told.map(({ lane, cells, href }) => [lane, ...cells, href]), [
    ['Town', '10 March 2014', 'At the bridge: ‘A bridge is a promise to the other bank.’', '/evidence/millgate-closure-2014-03/#promise'],
    ['Town', '12 March 2014', 'Calls the hangers back.', '/evidence/millgate-hangers-recall-2014-03/'],
    ['Ropeworks', '14 March 2014', 'Answered that its ropes had left the yard sound and that road salt had done the rest.', '/evidence/millgate-hangers-recall-2014-03/#replies'],
    ['Town', '2 April 2014', 'Opens the bridge’s roadway again.', '/evidence/millgate-closure-2014-03/'],
    ['Ropeworks', '14 April 2014', '‘We can say that every rope was pulled twice before it left us.’', '/evidence/orrin-statement-2014-04/#tests'],
  ]); // prettier-ignore
  assert.ok(toldView.sources.some(({ id }) => id === 'weirham-bridge-office-2014-04-02'));
});

test('told day by day, no line stands on another and a long silence is said in days', () => {
  for (const { days, marks, height, size } of daysLayout(told, toldPlot)) {
    const lines = marks.flatMap((mark) => mark.lines.map(({ y }) => y));
    assert.ok(
      lines.every((y, index) => index === 0 || y - lines[index - 1]! >= 18),
      size.name,
    );
    assert.ok(Math.max(...lines) < height);
    assert.deepEqual(
      days.filter(({ text }) => text.endsWith('later')).map(({ text }) => text),
      ['19 days later', '12 days later'],
    );
    assert.notEqual(marks[0]!.x, marks[2]!.x);
  }
});

test('what a row prints has to be in its record', () => {
  assert.match(reportAfter('who-said-what', 'quote: tests', 'quote: test'), /rows\.quote\n {2}found {5}test\n {2}expected {2}a quotation of the record: tests\n {2}mend {6}did you mean tests\?/);
  assert.match(reportAfter('who-said-what', 'reply: 2014-03-14', 'reply: 2014-03-15'), /rows\.reply\n {2}found {5}2014-03-15\n {2}expected {2}the date of a reply: 2014-03-14/);
  assert.match(reportAfter('who-said-what', 'source: weirham-bridge-office-2014-04-02', 'source: weirham-bridge-office-2014-04-03'), /rows\.source\n.*\n {2}expected {2}a source of the record: .*\n {2}mend {6}did you mean weirham-bridge-office-2014-04-02\?/);
  assert.match(reportAfter('who-said-what', 'quote: promise }', 'quote: promise, date: 2014-03-11 }'), /rows\.date\n.*\n {2}expected {2}one of the dates of the record: 2014-03-10, 2014-04-01/);
  assert.match(reportAfter('who-said-what', ', note: Calls the hangers back.', ''), /found {5}no words\n {2}expected {2}a note, a quote or a reply to print/);
}); // prettier-ignore

test('lanes are those of the rows, and rows and selections do not mix', () => {
  assert.match(reportAfter('who-said-what', 'lanes: [Town, Ropeworks]', 'lanes: [Town, Ropework]'), /lanes\n {2}found {5}Ropework\n {2}expected {2}a lane that has a row: Town, Ropeworks/);
  assert.match(reportAfter('who-said-what', 'form: days', 'form: days\nselect: { places: [QM] }'), /select\n.*\n {2}expected {2}either select or rows/);
  assert.match(reportAfter('what-happened', 'record: quay-hangers-rejection', 'record: quay-hanger-rejection'), /annotations\.record\n.*\n {2}expected {2}a record of the selection\n {2}mend {6}did you mean quay-hangers-rejection-2014-04\?/);
  assert.match(reportAfter('what-happened', 'lane_by: kind', 'lane_by: kind\nbegins: 2014-04'), /begins\n.*\n {2}expected {2}a date that is not after the first mark, 2014-03-10/);
}); // prettier-ignore
