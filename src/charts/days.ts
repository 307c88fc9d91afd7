const length = 24 * 60 * 60 * 1000;

/** The day after a day. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + length).toISOString().slice(0, 10);
}

/** How many days there are from a day to another, which is not counted. */
export function daysFrom(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / length;
}

/** The first day that a date may mean: that of its month or year, where it says no more. */
export function firstDay(date: string): string {
  return `${date}${{ 4: '-01-01', 7: '-01' }[date.length] ?? ''}`;
}

/** The last day that a date may mean. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  const [year, month = 12] = date.split('-').map(Number);
  return new Date(Date.UTC(year!, month, 0)).toISOString().slice(0, 10);
}
