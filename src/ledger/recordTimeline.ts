import { scaleUtc, utcDay, utcMonth, utcYear } from 'd3';
import { packLanes } from './packLanes.ts';
import type { LedgerRecord } from './schemas/record.ts';
import { narrowest, timelineTicks, writingHeight, type TimelineTick } from './timelineTicks.ts';
import { timeWindow } from './timeWindow.ts';

/** Records drawn over time. Across is in percent, down in pixels, so that marks and words keep their size at every width. */
export interface RecordTimeline {
  height: number;
  /** Height of the line that the days stand on; the bars hang under its months. */
  axis: number;
  /** In order of date: first those of a day, then the bars. */
  marks: TimelineMark[];
  ticks: TimelineTick[];
  /** How many records lie before and after the months that are drawn. */
  before: number;
  after: number;
}

/** A record: a mark on its day, or a bar where it lasted or its day is not known. */
export interface TimelineMark {
  record: LedgerRecord;
  x: number;
  y: number;
  /** Undefined for a day. */
  length?: number;
}

/** Pixels that a mark has for itself: what a finger needs. */
const pitch = 24;
const mostLanes = 8;

/** Lays records out over time, in order of date; undefined where they are too many to be touched one by one. */
export function recordTimeline(records: LedgerRecord[]): RecordTimeline | undefined {
  const [from, to] = timeWindow(records.map(({ date }) => date));
  const scale = scaleUtc([from, to], [0, 100]).clamp(true);
  const round = (date: Date) => Math.round(scale(date) * 10) / 10;
  const placed = records.map((record) => ({ record, start: new Date(record.date), end: endOf(record) }));
  const drawn = placed
    .filter(({ start }) => start >= from && start < to)
    .map(({ record, start, end }) => ({ record, x: round(start), length: end && round(end) - round(start) }));
  const days = drawn.filter(({ length }) => length === undefined);
  const bars = drawn.filter(({ length }) => length !== undefined);
  const [up, down] = [days, bars].map((marks) => packLanes(marks.map(extentOf))) as [number[], number[]];
  if (count(up) > mostLanes || count(down) > mostLanes) return undefined;
  const axis = count(up) * pitch;
  const below = axis + writingHeight;
  return {
    axis,
    height: below + count(down) * pitch,
    marks: [
      ...days.map((mark, index) => ({ ...mark, y: axis - (up[index]! + 0.5) * pitch })),
      ...bars.map((mark, index) => ({ ...mark, y: below + (down[index]! + 0.5) * pitch })),
    ],
    ticks: timelineTicks([from, to], round),
    before: placed.filter(({ start }) => start < from).length,
    after: placed.filter(({ start }) => start >= to).length,
  };
}

/** The end of a record that is more than a day; of one that is known to the month or the year, the end of that. */
function endOf({ date, date_end }: LedgerRecord): Date | undefined {
  const last = date_end ?? date;
  if (last === date && date.length === 10) return undefined;
  const interval = { 4: utcYear, 7: utcMonth }[last.length] ?? utcDay;
  return interval.offset(new Date(last), 1);
}

/** What a mark needs for itself in the narrowest drawing, in pixels; a bar has its mark at its beginning. */
function extentOf({ x, length = 0 }: { x: number; length?: number }) {
  const centre = (x / 100) * narrowest;
  return { from: centre - pitch / 2, to: centre + Math.max((length / 100) * narrowest, pitch / 2) };
}

function count(lanes: number[]): number {
  return Math.max(-1, ...lanes) + 1;
}
