const length = 24 * 60 * 60 * 1000;

/** The day after a day. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + length).toISOString().slice(0, 10);
}

/** How many days there are from a day to another, which is not counted. */
export function daysFrom(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / length;
}
