import { utcMonth, utcYear } from 'd3';
import { formatDate } from './formats.ts';
import type { TimeWindow } from './timeWindow.ts';

/** A month or a year that is written under a timeline. */
export interface TimelineTick {
  /** In percent of the width. */
  x: number;
  month: string;
  /** Only where a year begins, and at the first. */
  year: string;
}

/** The narrowest column that a timeline is drawn for, in pixels: a phone of 320 with 20 on either side. */
export const narrowest = 280;
/** Pixels under the axis for a month and a year. */
export const writingHeight = 42;
/** Pixels across for a month of three letters. */
const writingWidth = 34;

/**
 * Months, every second, third or sixth month, or years: the first of these that can be written in the narrowest drawing.
 * @param place where a date stands, in percent
 */
export function timelineTicks([from, to]: TimeWindow, place: (date: Date) => number): TimelineTick[] {
  const most = narrowest / writingWidth;
  const months = [1, 2, 3, 6].map((step) => utcMonth.every(step)!);
  const years = [1, 2, 5, 10, 20, 50, 100].map((step) => utcYear.every(step)!);
  const choices = [...months, ...years].map((interval) => interval.range(from, to));
  const dates = choices.find((ticks) => ticks.length > 0 && ticks.length <= most) ?? [from];
  return dates.map((date, index) => ({ x: place(date), ...wordsOf(date, index) }));
}

function wordsOf(date: Date, index: number) {
  const [month, year] = formatDate(date.toISOString().slice(0, 7)).split(' ');
  const isNew = index === 0 || date.getUTCMonth() === 0;
  return { month: month!.slice(0, 3), year: isNew ? year! : '' };
}
