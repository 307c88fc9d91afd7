import { partWords, scaleWords, smallNumbers, tensWords } from './numberWords.ts';

/** One number as a reader sees it. */
export interface ShownNumber {
  value: number;
  /** The size of its last place shown: 100,000 for "17.1 million", 1 for "600,000". */
  step: number;
  /** True for parts in words ("a third", "three in ten"): `value` is then between 0 and 1. */
  fraction?: boolean;
  /** True where "percent" or % follows. */
  percent?: boolean;
}

/** What a text shows: its numbers in order, and how two of them belong together. */
export interface Shown {
  numbers: ShownNumber[];
  /** `range` for "12 to 15"; `of` for "9 of 15". */
  joined?: 'range' | 'of';
}

interface Found extends ShownNumber {
  start: number;
  next: number;
  scaled: boolean;
}

const token = /\p{L}[\p{L}\p{M}]*(?:-?\d[\p{L}\p{N}]*)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[^\s\p{L}\d]/gu;
const rangeWords = new Set(['to', '-', '–', '—', 'and', 'or']);
const ofWords = new Set(['of', 'in', '/']);
const asides = new Set(['%', 'percent', 'per', 'cent', '€', '$', '£', '¥', 'the', 'out']);

/** The numbers in a link's text, digits or English words; none where there is none. */
export function readShown(text: string): Shown {
  const tokens = text.toLowerCase().match(token) ?? [];
  const found: Found[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const number = readNumber(tokens, index);
    if (!number) continue;
    found.push(number);
    index = number.next - 1;
  }
  const [first, second] = found;
  if (found.length !== 2 || !first || !second) return { numbers: found.map(plain) };
  const between = tokens.slice(first.next, second.start).filter((word) => !asides.has(word));
  const link = between.length === 1 ? between[0]! : '';
  if (rangeWords.has(link))
    return {
      numbers: [
        plain(second.scaled && !first.scaled && first.value < 1000 ? scaled(first, second) : first),
        plain(second),
      ],
      joined: 'range',
    };
  return ofWords.has(link) ? { numbers: [plain(first), plain(second)], joined: 'of' } : { numbers: found.map(plain) };
}

function readNumber(tokens: string[], start: number): Found | undefined {
  return readPart(tokens, start) ?? readCardinal(tokens, start);
}

/** "half", "a third", "two thirds", "half a million". */
function readPart(tokens: string[], start: number): Found | undefined {
  const count = tokens[start] === 'a' ? 1 : smallNumbers.get(tokens[start]!);
  const at = count === undefined ? start : tokens[start + 1] === '-' ? start + 2 : start + 1;
  const parts = partWords.get(tokens[at]!);
  if (!parts || (count === undefined && parts !== 2)) return undefined;
  const value = (count ?? 1) / parts;
  const scale = /^an?$/.test(tokens[at + 1] ?? '') ? scaleWords.get(tokens[at + 2]!) : undefined;
  if (scale) return { value: value * scale, step: scale / 10, start, next: at + 3, scaled: true };
  return { value, step: 0, fraction: true, start, next: at + 1, scaled: false };
}

function readCardinal(tokens: string[], start: number): Found | undefined {
  const word = tokens[start]!;
  let next = start + 1;
  let value: number;
  let step = 1;
  if (/^\d/.test(word)) {
    value = Number(word.replaceAll(',', ''));
    step = 10 ** -(word.split('.')[1]?.length ?? 0);
  } else if (tensWords.has(word)) {
    const unit = tokens[next] === '-' ? smallNumbers.get(tokens[next + 1]!) : undefined;
    value = tensWords.get(word)! + (unit ?? 0);
    if (unit) next += 2;
  } else if (smallNumbers.has(word)) {
    value = smallNumbers.get(word)!;
  } else if (word === 'a' && (scaleWords.has(tokens[next]!) || tokens[next] === 'dozen')) {
    value = 1;
    if (tokens[next] === 'dozen') return { value: 12, step: 1, start, next: next + 1, scaled: false };
  } else return undefined;
  let isScaled = false;
  for (let scale = scaleWords.get(tokens[next]!); scale; scale = scaleWords.get(tokens[++next]!)) {
    value *= scale;
    step *= scale;
    isScaled = true;
  }
  const isPercent =
    tokens[next] === '%' || tokens[next] === 'percent' || (tokens[next] === 'per' && tokens[next + 1] === 'cent');
  return { value, step, start, next, scaled: isScaled, ...(isPercent && { percent: true }) };
}

function scaled(number: Found, like: Found): Found {
  const scale = [1e12, 1e9, 1e6, 1e3, 100].find((size) => like.step * 1000 >= size && like.value >= size) ?? 1;
  return { ...number, value: number.value * scale, step: number.step * scale };
}

function plain({ value, step, fraction, percent }: Found): ShownNumber {
  return { value, step, ...(fraction && { fraction }), ...(percent && { percent }) };
}
