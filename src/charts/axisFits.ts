import type { MarkText } from './placeLabels.ts';
import { textWidth } from './textWidth.ts';

/**
 * Whether the words of an axis keep clear of each other.
 * @param texts left to right, each across in percent
 * @param width of the narrowest drawing, in pixels
 * @param gap between two, in pixels
 */
export function axisFits(texts: MarkText[], width: number, gap = 12): boolean {
  const ends = texts.map(({ x, anchor, text }): [number, number] => {
    const across = (parseFloat(x) / 100) * width;
    const long = textWidth(text, 12);
    const left = anchor === 'start' ? across : anchor === 'end' ? across - long : across - long / 2;
    return [left, left + long];
  });
  return ends.every(([left], index) => index === 0 || ends[index - 1]![1] + gap <= left);
}
