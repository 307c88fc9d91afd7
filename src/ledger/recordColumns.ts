import { bisectRight, utcMonth, utcYear } from 'd3';
import { statuses, type LedgerRecord, type Status } from './schemas/record.ts';
import { narrowest, timelineTicks, writingHeight, type TimelineTick } from './timelineTicks.ts';
import { timeWindow } from './timeWindow.ts';

/** Records too many for a timeline of days, as small marks in a column for each month. */
export interface RecordColumns {
  height: number;
  /** Height of the line that the columns stand on. */
  axis: number;
  /** What a column stands for. */
  unit: string;
  /** How many records a mark stands for at most. */
  per: number;
  columns: RecordColumn[];
  ticks: TimelineTick[];
  /** How many records lie before and after the months that are drawn. */
  before: number;
  after: number;
  /** How many are known to the year only. */
  undated: number;
}

/** What begins in one month. */
export interface RecordColumn {
  /** Its left edge, in percent of the width. */
  x: number;
  /** From the column's left edge and from the top, in pixels; the firmest at the bottom. */
  marks: { status: Status; x: number; y: number }[];
}

/** Pixels that a mark has for itself. */
const pitch = 9;
const mostRows = 40;
const units = [
  { unit: 'month', interval: utcMonth },
  { unit: 'quarter', interval: utcMonth.every(3)! },
  { unit: 'year', interval: utcYear },
  { unit: 'decade', interval: utcYear.every(10)! },
];

/** Lays records out in columns by the month in which they begin; by longer times where the months would be too many. */
export function recordColumns(records: LedgerRecord[]): RecordColumns {
  const dated = records.filter(({ date }) => date.length > 4);
  const shown = dated.length ? dated : records;
  const [start, to] = timeWindow(shown.map(({ date }) => date));
  const choices = (dated.length ? units : units.slice(2)).map(({ unit, interval }) => ({
    unit,
    edges: interval.range(interval.floor(start), to),
  }));
  const { unit, edges } = choices.find((choice) => choice.edges.length * pitch <= narrowest) ?? choices.at(-1)!;
  const from = edges[0]!;
  const width = 100 / edges.length;
  const across = Math.max(1, Math.floor(narrowest / edges.length / pitch));
  const columns = edges.map((edge, index) => {
    const next = edges[index + 1] ?? to;
    return shown.filter(({ date }) => new Date(date) >= edge && new Date(date) < next);
  });
  const most = Math.max(...columns.map((column) => column.length));
  const per = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((size) => most <= size * across * mostRows) ?? most;
  const stacks = columns.map((column) => stack(column, per));
  const axis = Math.ceil(Math.max(...stacks.map(({ length }) => length)) / across) * pitch;
  return {
    ...{ axis, unit, per },
    height: axis + writingHeight,
    columns: stacks.map((marks, index) => ({
      x: round(index * width),
      marks: marks.map((status, place) => ({
        status,
        x: ((place % across) + 0.5) * pitch,
        y: axis - (Math.floor(place / across) + 0.5) * pitch,
      })),
    })),
    ticks: timelineTicks([from, to], (date) => round(bisectRight(edges, date) * width - width)),
    before: shown.filter(({ date }) => new Date(date) < from).length,
    after: shown.filter(({ date }) => new Date(date) >= to).length,
    undated: records.length - shown.length,
  };
}

/** The marks of a column, the firmest first. */
function stack(records: LedgerRecord[], per: number): Status[] {
  return statuses.flatMap((status) => {
    const count = records.filter((record) => record.status === status).length;
    return Array.from({ length: Math.ceil(count / per) }, () => status);
  });
}

function round(percent: number): number {
  return Math.round(percent * 10) / 10;
}
