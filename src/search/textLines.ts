import { fold } from './fold.ts';
import type { Line, Piece } from './results.ts';

/** What is used of a document that Pagefind found. */
export interface FoundPage {
  url: string;
  content: string;
  excerpt: string;
  meta: Record<string, string>;
  locations: number[];
}

const mostMarks = 6;

/**
 * Whether a document holds what was asked for. Where no word begins as the query does, Pagefind shortens the query until
 * one does: 'zzz' would find 'zone'.
 */
export function answers(query: string, page: FoundPage): boolean {
  const words = [
    ...fold(`${page.meta.title} ${page.meta.note}`).split(' '),
    ...metWords(page).flatMap((met) => [...met.split(' '), met.replaceAll(' ', '')]),
  ];
  return fold(query)
    .split(' ')
    .every((word) => words.some((met) => met.startsWith(word.slice(0, 4))));
}

/** A document as a result, at its own address, which tells the page where it stands what to mark. */
export function textLine(page: FoundPage): Line {
  const { url, meta, excerpt } = page;
  const href = markedHref(url, metWords(page).slice(0, mostMarks));
  return { href, title: meta.title ?? url, note: meta.note || undefined, excerpt: pieces(excerpt) };
}

/** Pagefind's excerpt, which is text with `<`, `>` escaped and found words in `<mark>`, as pieces of plain text. */
export function pieces(excerpt: string): Piece[] {
  const parts = excerpt.split(/<mark>(.*?)<\/mark>/s);
  return parts.map((text, index) => ({ text: unescape(text), met: index % 2 === 1 })).filter(({ text }) => text);
}

/** An address with words to mark on arrival: `/section/#passage~word+word`. No server is sent what stands after `#`. */
export function markedHref(url: string, words: string[]): string {
  if (!words.length) return url;
  return `${url}${url.includes('#') ? '' : '#'}~${words.map(encodeURIComponent).join('+')}`;
}

/** The words that were met, as the text writes them, each once. */
function metWords({ content, locations }: FoundPage): string[] {
  const words = content.split(/\s+/);
  const met = locations.map((place) => fold(words[place] ?? '')).filter(Boolean);
  return [...new Set(met)];
}

function unescape(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>');
}
