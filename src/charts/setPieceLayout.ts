import { flowCurve, type FlowCurve } from './flowCurve.ts';
import type { StepCount } from './joinCounts.ts';
import { mapGround, type MapGround } from './mapGround.ts';
import type { Anchor } from './placeLabels.ts';
import { placeNames, type PlacedName } from './placeNames.ts';
import type { Spot } from './placeOnMap.ts';
import type { SetPiecePlot, SetPieceStep } from './setPiece.ts';
import { sizes } from './sizes.ts';
import { narrowest, semibold, textWidth } from './textWidth.ts';

/** A set piece, drawn: one ground for all, and what each step adds. */
export interface SetPieceDrawing {
  ground: MapGround;
  scenes: Scene[];
  /** Of the bars, in pixels. */
  barsHeight: number;
}

/** What a step draws on the map and under it. */
export interface Scene {
  curves: (Pick<FlowCurve, 'd' | 'turn'> & { tip: Spot })[];
  /** Where flows begin, and where they end. */
  starts: Spot[];
  goals: Spot[];
  /** For the narrow and the broad still, and for the stage. */
  names: [narrow: PlacedName[], broad: PlacedName[], stage: PlacedName[]];
  bars: CountBar[];
}

/** A bar with its words; heights in pixels. */
export interface CountBar {
  y: number;
  what: string;
  days: string;
  length: string;
  /** The amount, at the end of the bar or in its place. */
  amount: string;
  x: string;
  anchor: Anchor;
  isKnown: boolean;
}

/** The least width of the map on the stage, in pixels. */
const narrowestStage = 700;
const barStep = 66;
const apart = 8;

/** Draws all steps on one map; the bars of all are of one scale from zero. */
export function setPieceLayout({ region, steps }: SetPiecePlot): SetPieceDrawing {
  const ground = mapGround(region);
  const most = Math.max(...steps.flatMap(({ counts }) => counts.map(({ value }) => value)), 1);
  const scenes = steps.map((step) => sceneOf(step, ground, most));
  return { ground, scenes, barsHeight: (steps[0]?.counts.length ?? 0) * barStep };
}

function sceneOf({ flows, counts }: SetPieceStep, ground: MapGround, most: number): Scene {
  const { width, height } = ground;
  const onGrid = ([x, y]: Spot): Spot => [(x * width) / 100, (y * height) / 100];
  const inPercent = ([x, y]: Spot): Spot => [round((x / width) * 100), round((y / height) * 100)];
  const ways = flows.map(({ from, to }) => flowCurve(onGrid(from), onGrid(to), 9));
  const curves = ways.map(({ d, tip, turn }) => ({ d, turn, tip: inPercent(tip) }));
  const lines = ways.flatMap(({ along }) => along.map(inPercent));
  const places = new Map(flows.flatMap(({ from, to, names }) => [[names[1], to] as const, [names[0], from] as const]));
  // The place that most flows share is named first.
  const uses = (name: string) => flows.filter(({ names }) => names.includes(name)).length;
  const named = [...places].sort(([a], [b]) => uses(b) - uses(a)).map(([text, at]) => ({ text, at }));
  const [narrow, broad, stage] = [...sizes.map(({ from }) => from), narrowestStage].map((wide) =>
    placeNames(named, lines, wide, (wide * height) / width),
  );
  return {
    curves: unique(curves),
    starts: unique(flows.map(({ from }) => from)),
    goals: unique(flows.map(({ to }) => to)),
    names: [narrow!, broad!, stage!],
    bars: counts.map((count, index) => barOf(count, index * barStep, most)),
  };
}

function barOf({ name, value, text, days, unit }: StepCount, top: number, most: number): CountBar {
  const amount = text ?? 'no count yet';
  const room = narrowest - apart - textWidth(amount, 13, semibold);
  const share = Math.max(value / most, value ? 0.002 : 0);
  const isInside = share * narrowest > room;
  return {
    ...{ y: top, what: `${unit} ${name}`, days: days ?? '', amount, isKnown: Boolean(text) },
    length: `${round(share * 100)}%`,
    x: `${round(share * 100)}%`,
    anchor: isInside ? 'end' : 'start',
  };
}

function unique<Item>(items: Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
