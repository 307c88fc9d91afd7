import type { Anchor } from './placeLabels.ts';
import type { Spot } from './placeOnMap.ts';
import { textWidth } from './textWidth.ts';

/** The name of a place on a map, beside it by so many pixels. */
export interface PlacedName {
  at: Spot;
  text: string;
  dx: number;
  dy: number;
  anchor: Anchor;
}

type Box = [left: number, top: number, right: number, bottom: number];

/** Sides of a place, those that read best first. */
const sides: [Anchor, dx: number, dy: number][] = [
  ['start', 9, 4],
  ['end', -9, 4],
  ['middle', 0, -10],
  ['middle', 0, 20],
  ['start', 7, -7],
  ['end', -7, -7],
  ['start', 7, 16],
  ['end', -7, 16],
];

const radius = 6;
const size = 12;

/**
 * Puts each name beside its place, clear of all places, of the names before it and of the edges, on as few lines as it
 * can. One that finds no room is left out: the list beside the map says it. Wider maps only move places apart.
 * @param lines points on the lines that are drawn
 * @param width of the narrowest map that this is for, in pixels, and its height
 */
export function placeNames(
  places: { at: Spot; text: string }[],
  lines: Spot[],
  width: number,
  height: number,
): PlacedName[] {
  const pixels = ([x, y]: Spot): Spot => [(x / 100) * width, (y / 100) * height];
  const taken = places.map(({ at }): Box => {
    const [x, y] = pixels(at);
    return [x - radius, y - radius, x + radius, y + radius];
  });
  const points = lines.map(pixels);
  return places.flatMap(({ at, text }) => {
    const [x, y] = pixels(at);
    const ways = sides.flatMap(([anchor, dx, dy]) => {
      const long = textWidth(text, size);
      const left = x + dx - { start: 0, middle: long / 2, end: long }[anchor];
      const box: Box = [left, y + dy - 11, left + long, y + dy + 3];
      if (left < 0 || left + long > width || box[1] < 0 || box[3] > height) return [];
      if (taken.some((other) => meet(box, other))) return [];
      const crossed = points.filter(([px, py]) => meet(box, [px, py, px, py])).length;
      return [{ crossed, box, name: { at, text, dx, dy, anchor } }];
    });
    const [best] = ways.sort((a, b) => a.crossed - b.crossed);
    if (best) taken.push(best.box);
    return best ? [best.name] : [];
  });
}

function meet(a: Box, b: Box): boolean {
  return a[0] < b[2] + 2 && b[0] < a[2] + 2 && a[1] < b[3] && b[1] < a[3];
}
