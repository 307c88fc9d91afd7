import { formatDate } from '../ledger/formats.ts';
import { axisFits } from './axisFits.ts';
import { dayAfter, lastDay } from './days.ts';
import type { MarkText } from './placeLabels.ts';
import type { Size } from './sizes.ts';

/** The head of lanes: years, months, and how many marks begin in each. */
export interface MonthAxis {
  /** Where months begin, and where the last ends. */
  rules: string[];
  /** Years and months, as many as there is room for. */
  months: MarkText[];
  /** Empty where there is no room for each. */
  counts: MarkText[];
  /** Under which the lanes begin. */
  base: number;
}

const yearY = 12;
const monthY = 28;
const countY = 45;

/** The head of a drawing that begins and ends with a month. */
export function monthAxis(
  rows: { date: string }[],
  { from, to }: { from: string; to: string },
  x: (day: string) => number,
  size: Size,
): MonthAxis {
  const months = monthsBetween(from, to);
  const text = (month: string, y: number, words: string): MarkText => {
    const middle = (x(`${month}-01`) + x(dayAfter(lastDay(month)))) / 2;
    return { x: `${Math.round(middle * 10) / 10}%`, y, anchor: 'middle', text: words };
  };
  const names = months.map((month) => text(month, monthY, formatDate(month).slice(0, 3)));
  const every = [1, 2, 3, 4, 6, 12].find((step) => axisFits(each(names, step), size.from, 4)) ?? months.length;
  const years = months.filter((month, index) => index === 0 || month.endsWith('-01'));
  const counts = months.map((month) =>
    text(month, countY, String(rows.filter(({ date }) => date.startsWith(month)).length)),
  );
  const isRoom = axisFits(counts, size.from, 2);
  return {
    rules: [...months.map((month) => `${month}-01`), dayAfter(to)].map((day) => `${x(day)}%`),
    months: [...years.map((month) => text(month, yearY, month.slice(0, 4))), ...each(names, every)],
    counts: isRoom ? counts : [],
    base: isRoom ? countY + 8 : monthY + 8,
  };
}

function each<Item>(items: Item[], step: number): Item[] {
  return items.filter((_, index) => index % step === 0);
}

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let day = from; day <= to; day = dayAfter(lastDay(day.slice(0, 7)))) months.push(day.slice(0, 7));
  return months;
}
