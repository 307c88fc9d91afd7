import { scaleUtc } from 'd3';
import type { Status } from '../ledger/schemas/record.ts';
import { dayAfter, firstDay, lastDay } from './days.ts';
import { monthAxis, type MonthAxis } from './monthAxis.ts';
import { packMarks, type Extent } from './packMarks.ts';
import { sizes, type Size } from './sizes.ts';
import { textWidth } from './textWidth.ts';
import type { TimelinePlot, TimelineRow } from './timeline.ts';

const pitch = 15;
const radius = 5;
/** From a mark's edge to its words. */
const reach = 5;
/** Room for the mark of what goes on past the edge. */
const arrow = 8;
const right = 97.5;

/** A mark at its date. Places across are percentages, heights and distances are pixels. */
export interface LaneMark {
  /** The row of the table that it stands for. */
  row: number;
  status?: Status;
  x: string;
  y: number;
  /** The month or year that it stands for, where the day is not known. */
  vague?: { x: string; width: string };
  /** How far it surely went on and how far it may have; past the edge where it is open. */
  span?: { from: string; to: string; mayTo?: string; isOpen: boolean };
  text?: { x: string; dx: number; anchor: 'start' | 'end'; text: string };
}

/** A lane with its name. */
export interface Lane {
  label: string;
  /** Baseline of the name. */
  y: number;
  /** Where the lane ends below. */
  bottom: number;
}

/** One drawing of lanes. */
export interface LanesDrawing extends MonthAxis {
  size: Size;
  height: number;
  /** Where names end that stand beside their lanes; undefined where they stand over them. */
  beside?: string;
  lanes: Lane[];
  marks: LaneMark[];
}

/** A mark's own places, in percent. */
interface Places {
  begins: number;
  middle: number;
  /** Where it surely went on to, and where it ended at last. */
  lasts: number;
  ends: number;
  isOpen: boolean;
}

/** The two drawings: days across, lanes down, marks that would touch one under another. */
export function lanesLayout(rows: TimelineRow[], plot: TimelinePlot): LanesDrawing[] {
  return sizes.map((size) => draw(rows, plot, size));
}

function draw(rows: TimelineRow[], { lanes: names, from, to }: TimelinePlot, size: Size): LanesDrawing {
  const isBeside = size.name === 'broad' && names.some(Boolean);
  const gutter = Math.max(...names.map((name) => textWidth(name, 13))) + 14;
  const left = isBeside ? Math.ceil((gutter / size.from) * 100) : 0;
  const time = scaleUtc([new Date(from), new Date(dayAfter(to))], [left + 2, right]);
  const x = (day: string) => round(time(new Date(day)));
  const axis = monthAxis(rows, { from, to }, x, size);
  const marks: LaneMark[] = [];
  let top = axis.base;
  const lanes = names.map((label): Lane => {
    const own = rows.filter((row) => row.lane === label);
    const places = own.map((row) => placesOf(row, x, to));
    const packed = packMarks(
      own.map((row, index) => extentOf(row, places[index]!, size.from)),
      { from: (left / 100) * size.from, to: size.from },
    );
    const start = top + (label && !isBeside ? 30 : 12);
    own.forEach((row, index) => {
      const { level, label: side } = packed[index]!;
      marks.push({ row: rows.indexOf(row), ...markOf(row, places[index]!, start + level * pitch, side) });
    });
    const lowest = start + Math.max(0, ...packed.map(({ level }) => level)) * pitch;
    const lane = { label, y: isBeside ? start + 4.5 : top + 16, bottom: lowest + 12 };
    top = lane.bottom;
    return lane;
  });
  return { ...axis, size, height: top + 2, ...(isBeside && { beside: `${left}%` }), lanes, marks };
}

function placesOf({ date, end }: TimelineRow, x: (day: string) => number, to: string): Places {
  const last = lastDay(end ?? date);
  const begins = x(firstDay(date));
  // A day is a point, and so is what begins and ends on one.
  const isPoint = date.length === 10 && !end;
  const ends = isPoint ? begins : x(dayAfter(last < to ? last : to));
  const vagueEnds = date.length === 10 ? begins : x(dayAfter(lastDay(date)));
  const middle = (begins + vagueEnds) / 2;
  const isOpen = last > to;
  const lasts = end && end.length < 10 && !isOpen ? Math.max(middle, x(firstDay(end))) : ends;
  return { begins, middle, lasts, ends, isOpen };
}

function extentOf({ text, isAside }: TimelineRow, { begins, middle, ends, isOpen }: Places, width: number): Extent {
  const pixels = (percent: number) => (percent / 100) * width;
  return {
    from: Math.min(pixels(begins), pixels(middle) - radius),
    to: Math.max(pixels(ends), pixels(middle) + radius) + (isOpen ? arrow : 0),
    ...(text && { label: textWidth(text, 12) + reach, isOptional: isAside }),
  };
}

function markOf(
  { date, end, status, text }: TimelineRow,
  { begins, middle, lasts, ends, isOpen }: Places,
  y: number,
  side: 'start' | 'end' | undefined,
): Omit<LaneMark, 'row'> {
  const at = (percent: number) => `${round(percent)}%`;
  const isVague = date.length < 10;
  const isPoint = !isVague && !end;
  const words = { start: [ends, isPoint ? radius : 0], end: [begins, isVague ? 0 : -radius] } as const;
  return {
    ...{ status, x: at(middle), y },
    ...(isVague && { vague: { x: at(begins), width: at(2 * (middle - begins)) } }),
    ...(end && { span: { from: at(middle), to: at(lasts), ...(lasts < ends && { mayTo: at(ends) }), isOpen } }),
    ...(text &&
      side && {
        text: {
          ...{ x: at(words[side][0]), anchor: side, text },
          dx: words[side][1] + (side === 'start' ? reach + (isOpen ? arrow : 0) : -reach),
        },
      }),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
