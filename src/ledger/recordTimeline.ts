import { scaleUtc, utcDay, utcMonth, utcYear } from 'd3';
import { formatDate } from './formats.ts';
import { packLanes } from './packLanes.ts';
import type { LedgerRecord } from './schemas/record.ts';
import { timeWindow, type TimeWindow } from './timeWindow.ts';

/** Records drawn over time. Across is in percent, down in pixels, so that marks and words keep their size at every width. */
export interface RecordTimeline {
  height: number;
  /** Height of the line that the days stand on; the bars hang under its months. */
  axis: number;
  /** Half the height of a mark. */
  radius: number;
  /** True where every mark has the room that a finger needs. */
  touchable: boolean;
  marks: TimelineMark[];
  /** Months or years, as many as can be written. */
  ticks: { x: number; month: string; year: string }[];
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

/** The narrowest column that it is drawn for, in pixels: a phone of 320 with 20 on either side. */
const narrowest = 280;
const fewest = 3;
/** Pixels that a mark has for itself: what a finger needs, or less where the drawing would become too high. */
const pitches = { large: 24, small: 9 };
const mostLanes = 8;
/** Pixels under the axis for a month and a year, and across for a month of three letters. */
const writing = { height: 42, width: 34 };

/** Lays records out over time, in order of date; undefined where there are fewer than three. */
export function recordTimeline(records: LedgerRecord[]): RecordTimeline | undefined {
  if (records.length < fewest) return undefined;
  const [from, to] = timeWindow(records.map(({ date }) => date));
  const scale = scaleUtc([from, to], [0, 100]).clamp(true);
  const round = (date: Date) => Math.round(scale(date) * 10) / 10;
  const placed = records.map((record) => ({ record, start: new Date(record.date), end: endOf(record) }));
  const drawn = placed
    .filter(({ start }) => start >= from && start < to)
    .map(({ record, start, end }) => ({ record, x: round(start), length: end && round(end) - round(start) }));
  const days = drawn.filter(({ length }) => length === undefined);
  const bars = drawn.filter(({ length }) => length !== undefined);
  const lanesAt = (pitch: number) => [days, bars].map((marks) => packLanes(marks.map((mark) => extentOf(mark, pitch))));
  const touchable = lanesAt(pitches.large).every((lanes) => count(lanes) <= mostLanes);
  const pitch = touchable ? pitches.large : pitches.small;
  const [up, down] = lanesAt(pitch) as [number[], number[]];
  const axis = count(up) * pitch;
  const below = axis + writing.height;
  return {
    ...{ axis, touchable, radius: touchable ? 6 : 3.5 },
    height: below + count(down) * pitch,
    marks: [
      ...days.map((mark, index) => ({ ...mark, y: axis - (up[index]! + 0.5) * pitch })),
      ...bars.map((mark, index) => ({ ...mark, y: below + (down[index]! + 0.5) * pitch })),
    ],
    ticks: ticksOf([from, to]).map((date, index) => ({ x: round(date), ...wordsOf(date, index) })),
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
function extentOf({ x, length = 0 }: { x: number; length?: number }, pitch: number) {
  const centre = (x / 100) * narrowest;
  return { from: centre - pitch / 2, to: centre + Math.max((length / 100) * narrowest, pitch / 2) };
}

function count(lanes: number[]): number {
  return Math.max(-1, ...lanes) + 1;
}

/** Months, every second, third or sixth month, or years: the first of these that can be written in the narrowest drawing. */
function ticksOf([from, to]: TimeWindow): Date[] {
  const most = narrowest / writing.width;
  const steps = [1, 2, 3, 6].map((step) => utcMonth.every(step)!.range(from, to));
  const years = [1, 2, 5, 10, 20, 50, 100].map((step) => utcYear.every(step)!.range(from, to));
  return [...steps, ...years].find((ticks) => ticks.length > 0 && ticks.length <= most) ?? [from];
}

/** A month's name; the year under the first and under each that begins one. */
function wordsOf(date: Date, index: number) {
  const [month, year] = formatDate(date.toISOString().slice(0, 7)).split(' ');
  const isNew = index === 0 || date.getUTCMonth() === 0;
  return { month: month!.slice(0, 3), year: isNew ? year! : '' };
}
