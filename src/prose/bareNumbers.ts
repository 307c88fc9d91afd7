import type { FlatLine } from './flatLine.ts';

/** A number in digits that nothing proves. */
export interface BareNumber {
  /** Offset in the line. */
  index: number;
  /** The number with the words that belong to it, as far as they are plain: "28 March 2020", "46 percent". */
  text: string;
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const digits = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;
const tail = new RegExp(
  `^(?:(?:st|nd|rd|th|s)?(?: (?:${months})\\b(?: \\d{4})?)|(?:st|nd|rd|th|m|bn|k)\\b| ?(?:%|percent\\b|per cent\\b|million\\b|billion\\b|thousand\\b)|-\\p{L}+)?`,
  'u',
);

/**
 * Numbers in digits outside facts and `<Plain>`. Free are digits joined to letters before them (FFP2, ISO-9001) or to
 * capitals after them (3M), and a four-digit year from 1900 to 2099 alone, also as 2020s. All else is bare: ordinals
 * (27th), 10-day, 5 %, the 28 of 28 March.
 */
export function bareNumbers({ text, exempt }: FlatLine): BareNumber[] {
  const found: BareNumber[] = [];
  let end = 0;
  for (const match of text.matchAll(digits)) {
    const { index } = match;
    const number = match[0];
    if (index < end || exempt[index] || isFree(text.slice(0, index), number, text.slice(index + number.length)))
      continue;
    const words = tail.exec(text.slice(index + number.length).replace(/\s/g, ' '))?.[0] ?? '';
    const sign = /[€$£¥]$/.exec(text.slice(0, index))?.[0] ?? '';
    end = index + number.length + words.length;
    found.push({ index, text: sign + number + words });
  }
  return found;
}

function isFree(before: string, number: string, after: string): boolean {
  if (/\p{L}[\p{L}\p{N}]*[-‑]?$/u.test(before)) return true;
  if (/^\p{Lu}/u.test(after)) return true;
  if (!/^(19|20)\d\d$/.test(number)) return false;
  const isPart = /[€$£¥/–-]$/.test(before) && !/\b(19|20)\d\d[–-]$/.test(before);
  return !isPart && !/^(?: ?%| per ?cent|[/–-]\d(?!\d{3}\b)|[\p{Ll}])/u.test(after.replace(/^s\b/, ''));
}
