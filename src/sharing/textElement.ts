import type { Run } from './cardFace.ts';

/**
 * A run as an SVG element, on whole pixels. Each run needs one of its own: within one element, resvg drops the whole text
 * without a word where two fonts shape it into different numbers of glyphs.
 */
export function textElement({ text, family }: Omit<Run, 'at'>, x: number, y: number, size: number): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const place = `x="${Math.round(x)}" y="${Math.round(y)}" font-family="${family}" font-size="${size}"`;
  return `<text xml:space="preserve" ${place}>${escaped}</text>`;
}
