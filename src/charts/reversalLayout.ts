import { ascending, scaleLinear } from 'd3';
import { formatDate } from '../ledger/formats.ts';
import { dayAfter, daysFrom } from './days.ts';
import type { Anchor } from './placeLabels.ts';
import type { Flow, FlowRow, ReversalPlot } from './reversal.ts';
import { sizes, type Size } from './sizes.ts';

/** A line of words. */
export interface ReversalText {
  x: string;
  y: number;
  anchor: Anchor;
  /** Kept clear of the step beside it, in pixels. */
  dx?: number;
  text: string;
  /** How it is printed: the amount, what it is, or a remark. */
  as: 'amount' | 'of' | 'axis';
}

/** One drawing. Paths are on a ground that is 100 wide and as high as the drawing in pixels. */
export interface ReversalDrawing {
  size: Size;
  height: number;
  /** Height of the line between in and out. */
  zero: number;
  /** The grounds of what went out and what came in, from count to count, as the table has them. */
  parts: string[];
  /** Along the line, where one of the two has no count. */
  uncounted: string;
  texts: ReversalText[];
}

const top = 30;

/** The two drawings: days across, amounts a day up and down from one line, on one scale. */
export function reversalLayout(plot: ReversalPlot): ReversalDrawing[] {
  return sizes.map((size) => draw(plot, size));
}

function draw({ unit, inflow, outflow, uncounted }: ReversalPlot, size: Size): ReversalDrawing {
  const parts = [...inflow.parts, ...outflow.parts];
  const order = parts.toSorted((a, b) => ascending(a.from, b.from));
  const first = parts.reduce((least, { from }) => (from < least ? from : least), parts[0]!.from);
  const last = parts.reduce((most, { to }) => (to > most ? to : most), parts[0]!.to);
  const x = scaleLinear([0, daysFrom(first, dayAfter(last))], [0, 100]);
  const across = (date: string) => round(x(daysFrom(first, date)));
  const zero = size.height + 20;
  const deep = scaleLinear([0, Math.max(...parts.map(({ aDay }) => aDay))], [0, zero - top]);
  const up = (aDay: number) => round(zero - deep(aDay));
  const down = (aDay: number) => round(zero + deep(aDay));
  const low = Math.max(...inflow.parts.map(({ aDay }) => down(aDay)));
  // Days stand under both the ground and the words beside it.
  const dayY = Math.max(low + 16, zero + 38);
  const turn = { in: across(dayAfter(inflow.parts.at(-1)!.to)), out: across(outflow.parts[0]!.from) };
  const text = (at: number | string, y: number, anchor: Anchor, words: string, as: ReversalText['as']) => ({
    ...{ x: typeof at === 'number' ? `${at}%` : at, y, anchor, text: words, as },
  });
  const block = ({ amount, name, days, aDay }: Flow, y: number): ReversalText[] => [
    text('0', y, 'start', amount, 'amount'),
    text('0', y + 21, 'start', `${unit} ${name}`, 'of'),
    text('0', y + 38, 'start', days, 'of'),
    text('0', y + 55, 'start', `${aDay} a day`, 'of'),
  ];
  return {
    ...{ size, zero, height: dayY + 98 },
    parts: order.map((part) => ground(part, across, inflow.parts.includes(part) ? down : up, zero)),
    uncounted: `M0 ${zero - 5}H${turn.out}M${turn.in} ${zero + 5}H100`,
    texts: [
      ...block(outflow, top + 24),
      ...block(inflow, dayY + 38),
      text('0', zero - 12, 'start', uncounted, 'axis'),
      text(100, zero + 20, 'end', uncounted, 'axis'),
      ...outflow.parts.map(({ aDay, cells, to }) => ({
        ...text(across(dayAfter(to)), up(aDay) - 7, 'end', `${cells[1]} a day`, 'axis'),
        dx: -5,
      })),
      ...monthsOf(first, last).map((date) => {
        const at = across(date);
        const words = formatDate(date).replace(/ \d{4}$/, '');
        return text(at < 12 ? 0 : at, dayY, at < 12 ? 'start' : 'middle', words, 'axis');
      }),
    ],
  };
}

/** From the line to an amount and back to the line. */
function ground(part: FlowRow, across: (date: string) => number, y: (aDay: number) => number, zero: number): string {
  return `M${across(part.from)} ${zero}V${y(part.aDay)}H${across(dayAfter(part.to))}V${zero}Z`;
}

function monthsOf(first: string, last: string): string[] {
  const days = Array.from({ length: daysFrom(first, last) }, (_, index) =>
    new Date(Date.parse(first) + index * 864e5).toISOString().slice(0, 10),
  );
  return days.filter((day) => day.endsWith('-01'));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
