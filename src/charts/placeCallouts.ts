import type { Anchor } from './placeLabels.ts';
import { semibold, textWidth } from './textWidth.ts';

/** A place in a drawing: across in percent of its width, down in pixels. */
export type Place = readonly [x: number, y: number];

/** Words at a point: the amount in bold, and lines under it. */
export interface Callout {
  at: Place;
  amount: string;
  lines: string[];
  /** How far the mark reaches beyond that of a point, in pixels. */
  reach?: number;
}

/** A callout that has found its place. */
export interface PlacedCallout extends Callout {
  anchor: Anchor;
  /** From the point across, in pixels. */
  dx: number;
  /** Baseline of the amount, in pixels. */
  y: number;
  /** From the point up to the words, in pixels down the drawing; undefined where they stand at the point. */
  leader?: [from: number, to: number];
}

/** What callouts keep clear of. */
export interface Ground {
  /** Corners of each line that is drawn. */
  traces: Place[][];
  /** Other texts, by their baselines. */
  texts: { at: Place; anchor: Anchor; text: string }[];
  /** The column's bounds in pixels, and the lowest place for a text. */
  from: number;
  to: number;
  bottom: number;
}

type Box = [left: number, top: number, right: number, bottom: number];

const lineHeight = 16;
const spots: [Anchor, 'above' | 'level' | 'below', lift: number][] = [
  ['end', 'above', 0],
  ['end', 'level', 0],
  ['middle', 'above', 0],
  ['start', 'below', 0],
  ['start', 'level', 0],
  ['start', 'above', 0],
  ...[14, 28, 44, 60, 80, 100, 130, 160].flatMap((lift) =>
    (['middle', 'start', 'end'] as const).map((anchor) => [anchor, 'above', lift] as [Anchor, 'above', number]),
  ),
  ['middle', 'below', 0],
  ['end', 'below', 0],
];

/**
 * Puts each callout beside its point where it touches least, at the narrowest and at the widest of its columns.
 * One that finds no clear place is left out, but never the first of the list: its point and the table still say it.
 */
export function placeCallouts(callouts: Callout[], ground: Ground): PlacedCallout[] {
  const placed: PlacedCallout[] = [];
  for (const callout of callouts) {
    const ways = spots.map((spot) => placeAt(callout, ...spot));
    const costs = ways.map((way) => cost(way, placed, ground.from, ground) + cost(way, placed, ground.to, ground));
    const least = Math.min(...costs);
    if (least < 1e3 || !placed.length) placed.push(ways[costs.indexOf(least)]!);
  }
  return placed;
}

function placeAt(callout: Callout, anchor: Anchor, side: 'above' | 'level' | 'below', lift: number): PlacedCallout {
  const down = callout.at[1];
  const rest = callout.lines.length * lineHeight;
  const { reach = 0 } = callout;
  const y = down + { above: -11 - rest - lift - reach, level: 4 - rest / 2, below: 21 + reach }[side];
  const apart = lift && anchor !== 'middle' ? 4 : side === 'level' ? 12 + reach : 2;
  // Words that are lifted stand astride their leader's end, or begin or end there.
  const dx =
    anchor === 'middle'
      ? 0
      : (anchor === 'end') === !lift
        ? -apart
        : lift
          ? anchor === 'end'
            ? apart
            : -apart
          : apart;
  return { ...callout, anchor, dx, y, ...(lift && { leader: [down - 7 - reach, y + rest + 6] as [number, number] }) };
}

function cost(way: PlacedCallout, placed: PlacedCallout[], width: number, { traces, texts, bottom }: Ground): number {
  const box = boxOf(way, width);
  const [left, top, right, low] = box;
  const outside = left < 0 || right > width || top < 0 || low > bottom;
  const others = [
    ...placed.map((one) => boxOf(one, width)),
    ...texts.map(({ at: [x, y], anchor, text }) => textBox((x / 100) * width, y, anchor, textWidth(text, 12), 0)),
  ];
  const touched = others.filter((other) => meet(box, other)).length;
  const crossed = traces.flatMap((trace) => along(trace, width)).filter(([x, y]) => meet(box, [x, y, x, y])).length;
  const led = way.leader ? (way.leader[0] - way.leader[1]) / 20 + cutBy(way, others, width) * 1e3 : 0;
  return (outside ? 1e4 : 0) + touched * 1e3 + crossed * 60 + led;
}

function cutBy({ at: [x], leader }: PlacedCallout, others: Box[], width: number): number {
  const across = (x / 100) * width;
  return others.filter((other) => meet(other, [across, leader![1], across, leader![0]])).length;
}

function boxOf({ at: [x], amount, lines, anchor, dx, y }: PlacedCallout, width: number): Box {
  const longest = Math.max(textWidth(amount, 13, semibold), ...lines.map((text) => textWidth(text, 13)));
  return textBox((x / 100) * width + dx, y, anchor, longest, lines.length);
}

function textBox(x: number, y: number, anchor: Anchor, width: number, more: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left, y - 12, left + width, y + 4 + more * lineHeight];
}

function meet(a: Box, b: Box): boolean {
  return a[0] < b[2] + 3 && b[0] < a[2] + 3 && a[1] < b[3] + 2 && b[1] < a[3] + 2;
}

/** Points on a line, close enough together to be met by any text. */
function along(trace: Place[], width: number): Place[] {
  return trace.flatMap(([x, y], index): Place[] => {
    const next = trace[index + 1];
    const start: Place = [(x / 100) * width, y];
    if (!next) return [start];
    const steps = Math.ceil(Math.hypot((next[0] / 100) * width - start[0], next[1] - y) / 6);
    return Array.from({ length: steps }, (_, step): Place => {
      const share = step / steps;
      return [start[0] + ((next[0] / 100) * width - start[0]) * share, y + (next[1] - y) * share];
    });
  });
}
