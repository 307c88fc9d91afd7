import { formatNumber } from '../ledger/formats.ts';
import type { Amount } from './resolveFact.ts';
import { readShown, type ShownNumber } from './shownNumber.ts';

const currencies: [RegExp, string][] = [
  [/€|\beuros?\b/i, 'EUR'],
  [/£/, 'GBP'],
  [/\byuan\b|\bRMB\b/i, 'CNY'],
  [/\bzloty\b/i, 'PLN'],
  [/\bkorunas?\b/i, 'CZK'],
  [/\brupees?\b|₹/i, 'INR'],
];

/** Words in a link's text that say on which side of the number the record's value lies. */
const above = /\b(over|more than|above|upwards of)\b/i;
const below = /\b(nearly|almost|under|fewer than|less than|just short of)\b/i;

/**
 * Whether a text shows one of the amounts at the precision it uses.
 * @returns what was expected, in words; undefined where the text holds
 */
export function proveAmount(amounts: Amount[], text: string, bound?: string): string | undefined {
  return amounts.some((amount) => shows(amount, text, bound)) ? undefined : amounts.map(inWords).join(' or ');
}

/**
 * Whether a text shows a share, in percent, in parts ("a third", "three in ten") or as "9 of 15".
 * @returns what was expected, in words; undefined where the text holds
 */
export function proveShare(part: Amount, whole: Amount, text: string): string | undefined {
  const share: Amount = { value: (part.value / (whole.to ?? whole.value)) * 100, unit: 'percent' };
  const high = ((part.to ?? part.value) / whole.value) * 100;
  if (high !== share.value) share.to = high;
  const { numbers, joined } = readShown(text);
  const [first, second] = numbers;
  if (joined === 'of' && first && second && rounds(first, part.value) && rounds(second, whole.value)) return undefined;
  return shows(share, text)
    ? undefined
    : `${percent(share.value)}${share.to ? ` to ${percent(share.to)}` : ''} percent`;
}

function shows({ value, to, unit }: Amount, text: string, bound?: string): boolean {
  const { numbers, joined } = readShown(text);
  const [first, second] = numbers;
  if (!first || !hasUnit(unit, text, numbers)) return false;
  if (unit === 'percent' && joined === 'of' && second && to === undefined)
    return near(first.value / second.value, value, text);
  if (to !== undefined) return joined === 'range' && holds(first, value, text) && holds(second!, to, text);
  if (numbers.length !== 1) return false;
  if (first.fraction) return unit === 'percent' && near(first.value, value, text);
  return holds(first, value, text) && isOnSide(first.value, value, text, bound);
}

function holds(shown: ShownNumber, value: number, text: string): boolean {
  return shown.fraction ? near(shown.value, value, text) : rounds(shown, value);
}

/** The value, rounded to the last place shown, is what is shown; a half may go either way. */
function rounds({ value, step }: ShownNumber, recorded: number): boolean {
  return Math.abs(recorded - value) <= (Number.isInteger(recorded / step) ? step * 1e-6 : (step / 2) * (1 + 1e-9));
}

/** Parts in words hold within two points of a hundred; with a hedge, within five. */
function near(fraction: number, recorded: number, text: string): boolean {
  const shown = fraction * 100;
  const isHedged = above.test(text) || below.test(text) || /\b(about|around|roughly|some|just)\b/i.test(text);
  return Math.abs(recorded - shown) <= (isHedged ? 5 : 2) && isOnSide(shown, recorded, text);
}

/** "more than" needs a value above the number shown, "nearly" one below it, unless the source itself gives a bound. */
function isOnSide(shown: number, recorded: number, text: string, bound?: string): boolean {
  if (above.test(text)) return recorded > shown || bound === 'over' || bound === 'at-least';
  if (below.test(text)) return recorded < shown || bound === 'under' || bound === 'up-to';
  return true;
}

/** A currency or a percent sign in the text must be the record's own; other words are not compared. */
function hasUnit(unit: string, text: string, numbers: ShownNumber[]): boolean {
  if (numbers.some(({ percent }) => percent) && unit !== 'percent') return false;
  const code =
    currencies.find(([sign]) => sign.test(text))?.[1] ??
    /\b(EUR|USD|GBP|CNY|CZK|PLN|INR|CAD|AUD|CHF|SEK|DKK|NOK|JPY)\b/.exec(text)?.[1];
  if (code) return unit.startsWith(code);
  return !/\$|\bdollars?\b/i.test(text) || /^[A-Z]{2}D\b/.test(unit);
}

function inWords({ value, to, unit }: Amount): string {
  const range = to === undefined ? formatNumber(value) : `${formatNumber(value)} to ${formatNumber(to)}`;
  return /^[A-Z]{3}\b/.test(unit) ? `${unit.slice(0, 3)} ${range}${unit.slice(3)}` : `${range} ${unit}`.trim();
}

function percent(value: number): string {
  return String(Number(value.toFixed(2)));
}
