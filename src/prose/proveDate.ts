import { formatDate } from '../ledger/formats.ts';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * Whether a text names one of the dates: day and month for a day (the year may be left out), month and year for a month.
 * A year or a day of the week that is named must be the right one.
 * @returns what was expected, in words; undefined where the text holds
 */
export function proveDate(dates: string[], text: string): string | undefined {
  if (dates.some((date) => names(text.toLowerCase(), date))) return undefined;
  return [...new Set(dates)].map((date) => formatDate(date)).join(' or ');
}

function names(text: string, date: string): boolean {
  if (text.trim() === date) return true;
  const [year = '', month, day] = date.split('-');
  const numbers: string[] = text.match(/\d+/g) ?? [];
  const others = numbers.filter((number) => number !== year);
  const namesMonth = (text.match(/\p{L}+/gu) ?? []).filter((word) => months.includes(word));
  if (namesMonth.some((word) => months.indexOf(word) + 1 !== Number(month))) return false;
  if (!month) return numbers.length === 1 && numbers[0] === year && namesMonth.length === 0;
  if (!day) return namesMonth.length > 0 && numbers.includes(year) && others.length === 0;
  const weekday = weekdays.find((name) => text.includes(name));
  if (weekday && weekdays[new Date(`${date}T00:00Z`).getUTCDay()] !== weekday) return false;
  return namesMonth.length > 0 && others.length === 1 && Number(others[0]) === Number(day);
}
