import { singular } from './singular.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const scales = [
  { size: 1e9, word: 'billion' },
  { size: 1e6, word: 'million' },
];

const bounds = { over: 'over ', under: 'under ', 'up-to': 'up to ', 'at-least': 'at least ' };

/** What can be printed as an amount: a quantity, or a rival with the quantity's unit. */
export interface Amount {
  value: number;
  /** Upper end of a range. */
  to?: number;
  /** A plural noun, `percent`, a currency code, or a currency code and `per …`. */
  unit: string;
  approximate?: boolean;
  bound?: keyof typeof bounds;
}

/** A date as exact as it is known: '28 March 2020', 'March 2020' or '2020'. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** Two dates as one range, with nothing said twice: '28 to 30 March 2020', '28 March to 2 April 2020'. */
export function formatDateRange(from: string, to?: string): string {
  if (to === undefined || to === from) return formatDate(from);
  let start = formatDate(from);
  if (from.length === to.length && from.length > 4 && from.slice(0, 4) === to.slice(0, 4)) {
    const sameMonth = from.length > 7 && from.slice(0, 7) === to.slice(0, 7);
    start = sameMonth ? String(Number(from.slice(8))) : start.slice(0, -' 2020'.length);
  }
  return `${start} to ${formatDate(to)}`;
}

/** A number in digits, with commas between thousands; never rounded: '600,000', '12.5'. */
export function formatNumber(number: number): string {
  const [whole, decimals] = String(Math.abs(number)).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return (number < 0 ? '−' : '') + grouped + (decimals ? `.${decimals}` : '');
}

/** A number in words of its size; never rounded: '2.02 billion', '56.228 million', '780,000'. */
export function formatScaled(number: number): string {
  const scale = scales.find(({ size }) => Math.abs(number) >= size);
  return scale ? `${formatNumber(Number((number / scale.size).toPrecision(12)))} ${scale.word}` : formatNumber(number);
}

/** An amount with its unit and how exact it is: 'about 600,000 ropes', '30 to 35 percent', 'over EUR 12.50 per kit'. */
export function formatAmount({ value, to, unit, approximate, bound }: Amount): string {
  const limit = bound ? bounds[bound] : approximate ? 'about ' : '';
  const money = /^([A-Z]{3})(?: (per .+))?$/.exec(unit);
  const print = money ? formatMoney : formatNumber;
  const number = to === undefined ? print(value) : `${print(value)} to ${print(to)}`;
  if (money) return `${limit}${money[1]} ${number}${money[2] ? ` ${money[2]}` : ''}`;
  return `${limit}${number} ${to === undefined && value === 1 ? singular(unit) : unit}`;
}

/**
 * A part of a whole in percent, rounded to whole numbers, under ten to one decimal: '46 percent', '0.4 percent'.
 * What is not all is never rounded to all, nor what is something to nothing.
 */
export function formatShare(part: number, whole: number): string {
  const percent = (part / whole) * 100;
  if (percent > 99 && percent < 100) return 'over 99 percent';
  if (percent > 0 && percent < 0.1) return 'under 0.1 percent';
  const tenths = Math.round(percent * 10) / 10;
  return `${formatNumber(tenths < 10 ? tenths : Math.round(percent))} percent`;
}

/** Cents are written in full: 12.5 is 12.50. */
function formatMoney(number: number): string {
  return formatNumber(number).replace(/(\.\d)$/, '$10');
}
