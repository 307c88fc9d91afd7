import type { Spot } from './placeOnMap.ts';

/** A way from place to place: bent upwards, and ending short of the place that it leads to. */
export interface FlowCurve {
  /** On the grid of the map. */
  d: string;
  /** Its end, on the grid, and the direction there in degrees. */
  tip: Spot;
  turn: number;
  /** Points on it. */
  along: Spot[];
}

/**
 * The curve of a flow on a map's grid.
 * @param short how far from its end it stops, in units of the grid
 */
export function flowCurve(from: Spot, to: Spot, short: number): FlowCurve {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  // The bend is a fifth of the way, square to it, always towards the top of the map.
  const side = dx >= 0 ? 1 : -1;
  const bend: Spot = [(from[0] + to[0]) / 2 + side * dy * 0.2, (from[1] + to[1]) / 2 - side * dx * 0.2];
  const away = Math.hypot(to[0] - bend[0], to[1] - bend[1]) || 1;
  const tip: Spot = [
    round(to[0] - ((to[0] - bend[0]) / away) * short),
    round(to[1] - ((to[1] - bend[1]) / away) * short),
  ];
  const turn = Math.round((Math.atan2(to[1] - bend[1], to[0] - bend[0]) * 180) / Math.PI);
  const along = Array.from({ length: 25 }, (_, index): Spot => {
    const share = index / 24;
    const at = (axis: 0 | 1) =>
      (1 - share) ** 2 * from[axis] + 2 * share * (1 - share) * bend[axis] + share ** 2 * tip[axis];
    return [at(0), at(1)];
  });
  return { d: `M${from.map(round).join(' ')}Q${bend.map(round).join(' ')} ${tip.join(' ')}`, tip, turn, along };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
