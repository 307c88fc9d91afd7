import { utcMonth } from 'd3';

/** A span of time in whole months; the end is not in it. */
export type TimeWindow = [from: Date, to: Date];

/** Months that are always shown whole. */
const short = 12;
/** Of a longer time, the part of all dates that has to be in what is shown. */
const enough = 0.9;

/**
 * The months that a drawing of dates shows: all of them up to a year, else the shortest run that holds nine dates in ten.
 * A few late studies would otherwise press the weeks that matter into a line.
 * @param dates as exact as they are known
 */
export function timeWindow(dates: string[]): TimeWindow {
  const months = dates.map((date) => utcMonth.floor(new Date(date))).sort((a, b) => a.getTime() - b.getTime());
  const whole: TimeWindow = [months[0]!, after(months.at(-1)!)];
  if (utcMonth.count(...whole) <= short) return whole;
  const wanted = Math.ceil(months.length * enough);
  const runs = months.slice(wanted - 1).map((last, index): TimeWindow => [months[index]!, after(last)]);
  const shortest = Math.min(...runs.map((run) => utcMonth.count(...run)));
  return runs.find((run) => utcMonth.count(...run) === shortest)!;
}

function after(month: Date): Date {
  return utcMonth.offset(month, 1);
}
