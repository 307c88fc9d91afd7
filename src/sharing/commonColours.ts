import type { Colour } from './palettePng.ts';

/** Two colours nearer than this, in steps of 255, are one to the eye at the edge of a letter. */
const nearest = 30;
const most = 16;

/** The colours that make up a picture, the most frequent first; of those that look alike one. */
export function commonColours(pixels: Uint8Array): Colour[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const key = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const kept: Colour[] = [];
  for (const [key] of [...counts].sort(([a, many], [b, more]) => more - many || a - b)) {
    const colour: Colour = [key >> 16, (key >> 8) & 255, key & 255];
    const isNew = kept.every((other) => Math.hypot(...other.map((value, at) => value - colour[at]!)) > nearest);
    if (isNew) kept.push(colour);
    if (kept.length === most) break;
  }
  return kept;
}
