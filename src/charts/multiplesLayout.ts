import { area, extent, line, scaleLinear, scaleUtc } from 'd3';
import { formatDate } from '../ledger/formats.ts';
import { multiplesGrid, panelHeight, type Cell } from './multiplesGrid.ts';
import type { MarkText } from './placeLabels.ts';
import type { Place } from './placeCallouts.ts';
import { sizes, type Size } from './sizes.ts';
import type { MultiplesPlot, Panel } from './smallMultiples.ts';
import { dayOf } from './timeAxes.ts';

/** Where amounts are drawn: under the panel's name and its last amount, over the days. */
const [top, base] = [48, panelHeight - 20];

/** A panel of the drawing. Places across are in percent of the panel, down in pixels from its top. */
export interface PanelDrawing {
  cell: Cell;
  label: string;
  /** On a ground that is 100 wide; undefined where bars are drawn. */
  trend?: string;
  under?: string;
  dots: { x: string; y: number; isVague: boolean }[];
  bars: { x: string; width: string; y: number; height: number }[];
  /** The last amount, at its mark. */
  last: MarkText;
  days: MarkText[];
}

/** One drawing. */
export interface MultiplesLayout {
  size: Size;
  base: number;
  panels: PanelDrawing[];
  height: number;
}

/** Draws all panels on one scale of time, and on one of amounts or each on its own, from zero. */
export function multiplesLayout(plot: MultiplesPlot): MultiplesLayout[] {
  return sizes.map((size) => {
    const { cells, height } = multiplesGrid(plot.panels.length, size);
    return { size, base, height, panels: plot.panels.map((panel, index) => draw(panel, cells[index]!, plot)) };
  });
}

function draw(panel: Panel, cell: Cell, plot: MultiplesPlot): PanelDrawing {
  const everywhere = plot.panels.flatMap(({ points }) => points);
  const most = Math.max(...(plot.scale === 'own' ? panel.points : everywhere).map(({ value }) => value));
  const amounts = scaleLinear([0, most || 1], [base, top]);
  const y = (value: number) => round(amounts(value));
  const across = plot.draw === 'bars' ? bands(plot) : times(plot);
  const places = panel.points.map(({ date, value }): Place => [across.x(date), y(value)]);
  const last = places.at(-1)!;
  const { label, points } = panel;
  const common = { cell, label, days: across.days, last: { ...textAt(last), text: panel.last } };
  if (plot.draw === 'bars') {
    const half = across.width / 2;
    const bars = places.map(([x, down]) => ({ x: `${round(x - half)}%`, width: `${round(across.width)}%`, y: down, height: round(base - down) })); // prettier-ignore
    return { ...common, dots: [], bars };
  }
  const run: Place[] = [...(plot.begins ? [[across.x(plot.begins), base] as Place] : []), ...places];
  return {
    ...{ ...common, bars: [] },
    trend: line<Place>().digits(1)(run)!,
    under: area<Place>().y0(base).digits(1)(run)!,
    dots: places.map(([x, down], index) => ({ x: `${x}%`, y: down, isVague: points[index]!.date.length < 10 })),
  };
}

/** Days from the first of all panels to the last, as places across. */
function times({ panels, begins }: MultiplesPlot) {
  const dates = panels.flatMap(({ points }) => points.map(({ date }) => date));
  const known = [...dates, ...(begins ? [begins] : [])];
  const scale = scaleUtc(extent(known.map(dayOf)) as [Date, Date], [3, 97]);
  return { x: (date: string) => round(scale(dayOf(date))), width: 0, days: ends(known) };
}

/** Dates one beside another, each as wide as the next. */
function bands({ panels }: MultiplesPlot) {
  const dates = [...new Set(panels.flatMap(({ points }) => points.map(({ date }) => date)))].sort();
  const step = 100 / dates.length;
  return { x: (date: string) => round((dates.indexOf(date) + 0.5) * step), width: step * 0.7, days: ends(dates) };
}

/** The first day at the left and the last at the right, short enough for the narrowest panel. */
function ends(dates: string[]): MarkText[] {
  const sorted = dates.toSorted();
  const short = (date: string) => formatDate(date).replace(/([A-Z][a-z]{2})[a-z]*/, '$1').replace(/ (\d\d)(\d\d)$/, date.length > 7 ? '' : ' $1$2'); // prettier-ignore
  const first = { x: '0', y: panelHeight - 4, anchor: 'start' as const, text: short(sorted[0]!) };
  return [first, { x: '100%', y: panelHeight - 4, anchor: 'end', text: short(sorted.at(-1)!) }];
}

/** Words over a mark begin or end at the edge of the panel that is nearer. */
function textAt([x, down]: Place): Omit<MarkText, 'text'> {
  const isLeft = x < 50;
  return { x: isLeft ? '0' : '100%', y: round(down - 10), anchor: isLeft ? 'start' : 'end' };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
