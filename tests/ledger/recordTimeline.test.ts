import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packLanes } from '../../src/ledger/packLanes.ts';
import { recordColumns } from '../../src/ledger/recordColumns.ts';
import { recordTimeline } from '../../src/ledger/recordTimeline.ts';
import type { LedgerRecord } from '../../src/ledger/schemas/record.ts';
import { timeWindow } from '../../src/ledger/timeWindow.ts';

const record = (date: string, more: object = {}) => ({ id: date, date, status: 'confirmed', ...more }) as LedgerRecord;
const months = (dates: string[]) => timeWindow(dates).map((date) => date.toISOString().slice(0, 7));
const many = (count: number, date: string, more?: object) => Array.from({ length: count }, () => record(date, more));

describe('timeWindow', () => {
  it('shows every month of up to a year', () => {
    assert.deepEqual(months(['2014-03-31', '2014-03-01']), ['2014-03', '2014-04']);
    assert.deepEqual(months(['2014-12-31', '2014-01']), ['2014-01', '2015-01']);
  });
  it('shows the shortest run with nine dates in ten of a longer time', () => {
    const spring = Array.from({ length: 9 }, (_, day) => `2014-03-0${day + 1}`);
    assert.deepEqual(months([...spring, '2019-05-01']), ['2014-03', '2014-04']);
    assert.deepEqual(months([...spring.slice(1), '2012-01', '2019-05-01']), ['2012-01', '2014-04']);
  });
});

describe('packLanes', () => {
  it('gives each the lowest lane in which it touches no other', () => {
    const extents = [
      { from: 0, to: 10 },
      { from: 5, to: 15 },
      { from: 10, to: 20 },
      { from: 12, to: 13 },
    ];
    assert.deepEqual(packLanes(extents), [0, 1, 0, 2]);
  });
});

describe('recordTimeline', () => {
  it('puts a day on the line, and a bar under it where it lasted or the day is not known', () => {
    const timeline = recordTimeline([
      record('2014-04-01'),
      record('2014-04-16', { date_end: '2014-04-30' }),
      record('2014-05'),
    ])!;
    const [day, range, month] = timeline.marks;
    assert.deepEqual([day?.x, day?.length], [0, undefined]);
    assert.ok(day!.y < timeline.axis && range!.y > timeline.axis && month!.y > timeline.axis);
    assert.deepEqual([range?.x, range?.length], [24.6, 24.6]);
    assert.deepEqual([month?.x, month?.length], [49.2, 50.8]);
    assert.deepEqual(
      timeline.ticks.map(({ x, month: name, year }) => [x, name, year]),
      [
        [0, 'Apr', '2014'],
        [49.2, 'May', ''],
      ],
    );
  });
  it('keeps marks a finger apart in the narrowest column, and gives up where that would be too high', () => {
    const marks = recordTimeline([record('2014-03-01'), ...many(7, '2014-03-02')])!.marks;
    assert.equal(new Set(marks.map(({ y }) => y)).size, 8);
    assert.ok(marks.every(({ y }, index) => marks.slice(index + 1).every((other) => Math.abs(other.y - y) >= 24)));
    assert.equal(recordTimeline(many(9, '2014-03-02')), undefined);
  });
  it('counts what lies outside the months that it draws', () => {
    const timeline = recordTimeline([
      record('2009'),
      ...many(8, '2014-03-02'),
      ...many(1, '2014-03-20'),
      record('2019-01-01'),
    ]);
    assert.equal(timeline, undefined);
    const spread = Array.from({ length: 18 }, (_, day) => record(`2014-03-${String(day + 10)}`));
    const drawn = recordTimeline([record('2009'), ...spread, record('2019-01-01')])!;
    assert.deepEqual([drawn.before, drawn.marks.length, drawn.after], [1, 18, 1]);
  });
});

describe('recordColumns', () => {
  it('stacks a mark for each record over its month, the firmest first', () => {
    const { unit, per, columns, axis, ticks } = recordColumns([
      record('2014-03-05', { status: 'disputed' }),
      ...many(20, '2014-03'),
      record('2014-05-01', { status: 'alleged' }),
    ]);
    assert.deepEqual([unit, per], ['month', 1]);
    assert.deepEqual(
      columns.map(({ x, marks }) => [x, marks.length]),
      [
        [0, 21],
        [33.3, 0],
        [66.7, 1],
      ],
    );
    assert.equal(columns[0]?.marks.at(-1)?.status, 'disputed');
    assert.ok(columns[0]!.marks.every(({ x, y }) => x < 280 / 3 && y > 0 && y < axis));
    assert.equal(new Set(columns[0]!.marks.map(({ x, y }) => `${x} ${y}`)).size, 21);
    assert.deepEqual(
      ticks.map(({ x, month }) => [x, month]),
      [
        [0, 'Mar'],
        [33.3, 'Apr'],
        [66.7, 'May'],
      ],
    );
  });
  it('takes longer times where months would be too many, and stays low where the records are', () => {
    const years = Array.from({ length: 12 }, (_, year) => record(String(2003 + year) + '-06'));
    assert.equal(recordColumns(years).unit, 'year');
    assert.equal(recordColumns(years).columns.length, 11);
    const crowd = recordColumns([...many(5000, '2014-03'), record('2014-12-01')]);
    assert.ok(crowd.per > 1 && crowd.axis <= 360, `${crowd.per} a mark, ${crowd.axis} px`);
    assert.ok(crowd.columns[0]!.marks.length * crowd.per >= 5000);
  });
  it('counts what it does not draw: what lies outside, and what is known to the year only', () => {
    const { before, after, undated, columns } = recordColumns([
      record('2009-01-01'),
      ...many(20, '2014-03'),
      record('2014'),
      record('2019-01-01'),
    ]);
    assert.deepEqual([before, columns[0]?.marks.length, after, undated], [1, 20, 1, 1]);
    assert.deepEqual([recordColumns(many(9, '2014')).unit, recordColumns(many(9, '2014')).undated], ['year', 0]);
  });
});
