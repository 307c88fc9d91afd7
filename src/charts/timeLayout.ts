import { area, ascending, curveStepAfter, line } from 'd3';
import { formatDate, formatScaled } from '../ledger/formats.ts';
import type { DatedPoint, Timeline } from './dated.ts';
import { placeCallouts, type Callout, type Place, type PlacedCallout } from './placeCallouts.ts';
import type { MarkText } from './placeLabels.ts';
import type { ScaleName } from './scaleField.ts';
import type { Size } from './sizes.ts';
import { timeAxes } from './timeAxes.ts';
import { wrapText } from './wrapText.ts';

/** One drawing of series over time. Paths are on a ground that is 100 wide and as high as the drawing in pixels. */
export interface TimePlot {
  size: Size;
  /** Lines that amounts are read by. */
  grid: string;
  /** The ground under the first series; undefined where the scale has no nought. */
  under?: string;
  trends: string[];
  /** From a point to the next, where nothing is known of the time between. */
  gaps: string;
  /** Every point with its sign of a row, a list for each series; across in percent. */
  dots: { x: string; y: number; isVague: boolean; row: string }[][];
  texts: MarkText[];
  callouts: PlacedCallout[];
}

/** How a line goes from point to point. */
export type Course = 'straight' | 'step';

/** Draws a timeline at one size. */
export function timeLayout(timeline: Timeline, scale: ScaleName, course: Course, size: Size): TimePlot {
  const { x, y, grid, base, texts } = timeAxes(timeline, scale, size);
  const start: Place[] = timeline.begins && scale === 'linear' ? [[x(timeline.begins), base]] : [];
  const place = ({ date, value }: DatedPoint): Place => [x(date), y(value)];
  const runs = timeline.curves.map(({ points }) => runsOf(points, place, start));
  const draw = line<Place>().digits(1);
  const fill = area<Place>().y0(base).digits(1);
  if (course === 'step') [draw, fill].forEach((path) => path.curve(curveStepAfter));
  // A point between two breaks is a mark and no line.
  const isLine = (run: Place[]) => run.length > 1;
  const traces = runs.flat().map((run) => (course === 'step' ? corners(run) : run));
  const callouts = timeline.curves.flatMap(({ points, label }) =>
    points
      .filter((point) => point.callout)
      .toReversed()
      .map((point): Callout => {
        // Of two lines each says at its end which it is.
        const isNamed = timeline.curves.length > 1 && point === points.at(-1);
        return calloutOf(point, place(point), isNamed ? label : undefined, size);
      }),
  );
  // As the table has them: by date, and of one date in the order of the series.
  const order = timeline.curves.flatMap(({ points }) => points).sort((a, b) => ascending(a.date, b.date));
  const ground = {
    ...{ traces, from: size.from, to: size.to, bottom: base },
    texts: texts.map(({ x: at, y: down, anchor, text }) => ({ at: [parseFloat(at), down] as const, anchor, text })),
  };
  return {
    ...{ size, texts },
    grid: grid.map((down) => `M0 ${down}H100`).join(''),
    ...(scale === 'linear' && {
      under: runs[0]!
        .filter(isLine)
        .map((run) => fill(run))
        .join(''),
    }),
    trends: runs.map((parts) =>
      parts
        .filter(isLine)
        .map((run) => draw(run))
        .join(''),
    ),
    gaps: runs.flatMap((parts) => parts.slice(1).map((run, index) => draw([parts[index]!.at(-1)!, run[0]!]))).join(''),
    dots: timeline.curves.map(({ points }) =>
      points.map((point) => ({
        ...{ x: `${x(point.date)}%`, y: y(point.value), isVague: point.date.length < 10 },
        // Points of one series follow each other as the table has them.
        row: timeline.curves.length > 1 ? `${order.indexOf(point)}` : '',
      })),
    ),
    callouts: placeCallouts(callouts, ground),
  };
}

/** The points of a series between its breaks. */
function runsOf(points: DatedPoint[], place: (point: DatedPoint) => Place, start: Place[]): Place[][] {
  const runs: Place[][] = [[...start]];
  points.forEach((point, index) => {
    runs.at(-1)!.push(place(point));
    if (point.breaks && index < points.length - 1) runs.push([]);
  });
  return runs;
}

function corners(run: Place[]): Place[] {
  return run.flatMap(([x, y], index): Place[] =>
    index
      ? [
          [x, run[index - 1]![1]],
          [x, y],
        ]
      : [[x, y]],
  );
}

function calloutOf({ date, value, callout }: DatedPoint, at: Place, label: string | undefined, size: Size): Callout {
  const day = formatDate(date).replace(/ \d{4}$/, '');
  const text = [label, callout!.text].filter(Boolean).join(', ');
  return { at, amount: formatScaled(value), lines: wrapText(text ? `${day}: ${text}` : day, size.wrap) };
}
