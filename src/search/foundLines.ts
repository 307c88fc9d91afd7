import { fold } from './matchNames.ts';

/** A piece of an excerpt. */
export interface Piece {
  text: string;
  /** True where it is what the reader looked for. */
  met: boolean;
}

/** A result as it is shown. */
export interface Line {
  href: string;
  title: string;
  /** What or where it is, in a few words. */
  note?: string;
  excerpt?: Piece[];
}

/** What is used of a page that Pagefind found. */
export interface FoundPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string; excerpt: string; weighted_locations: { balanced_score: number }[] }[];
}

/** The passages of sections that were found, the best first. */
export function storyLines(pages: FoundPage[]): Line[] {
  const scored = pages.flatMap((page) =>
    page.sub_results.map((passage) => ({ score: scoreOf([passage]), line: passageLine(page, passage) })),
  );
  return scored.sort((a, b) => b.score - a.score).map(({ line }) => line);
}

/**
 * Whether a page holds what was asked for. Where no word begins as the query does, Pagefind shortens the query until
 * one does: 'zzz' would find 'zone'.
 */
export function answers(query: string, { excerpt }: FoundPage): boolean {
  const starts = fold(query)
    .split(' ')
    .map((word) => word.slice(0, 3));
  const met = pieces(excerpt).filter((piece) => piece.met);
  return met.some(({ text }) =>
    fold(text)
      .split(' ')
      .some((word) => starts.some((start) => word.startsWith(start))),
  );
}

/** A page as one result; a figure says that it is one. */
export function pageLine({ url, meta, excerpt }: FoundPage): Line {
  const note = meta.kind === 'figure' ? { note: 'Figure' } : {};
  return { href: url, title: meta.title ?? url, ...note, excerpt: pieces(excerpt) };
}

/** Pagefind's excerpt, which is text with `<`, `>` escaped and found words in `<mark>`, as pieces of plain text. */
export function pieces(excerpt: string): Piece[] {
  const parts = excerpt.split(/<mark>(.*?)<\/mark>/s);
  return parts.map((text, index) => ({ text: unescape(text), met: index % 2 === 1 })).filter(({ text }) => text);
}

function passageLine(page: FoundPage, passage: FoundPage['sub_results'][number]): Line {
  const title = passage.title.replace(/\s*#$/, '');
  const section = page.meta.title;
  const excerpt = withoutStart(pieces(passage.excerpt), title);
  return { href: passage.url, title, note: section === title ? undefined : section, excerpt };
}

/** An excerpt without the heading it may begin with, since that is the line's title; else marked as a cutting. */
function withoutStart(excerpt: Piece[], title: string): Piece[] {
  const whole = excerpt.map(({ text }) => text).join('');
  if (!whole.startsWith(title)) return [{ text: '… ', met: false }, ...excerpt];
  let left = title.length;
  return excerpt.flatMap(({ text, met }) => {
    const kept = text.slice(left);
    left = Math.max(0, left - text.length);
    return kept ? { text: kept, met } : [];
  });
}

function scoreOf(passages: FoundPage['sub_results']): number {
  const scores = passages.flatMap(({ weighted_locations }) => weighted_locations.map((word) => word.balanced_score));
  return scores.reduce((sum, score) => sum + score, 0);
}

function unescape(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>');
}
