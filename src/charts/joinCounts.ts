import { formatDateRange, formatNumber, formatScaled } from '../ledger/formats.ts';
import type { Series } from '../ledger/schemas/series.ts';
import type { FigureRow } from './figureView.ts';
import { pointRow } from './pointRow.ts';
import type { RowReader } from './rowReader.ts';
import type { SetPieceDeclaration } from './setPiece.ts';

type Count = SetPieceDeclaration['counts'][number];
type Steps = SetPieceDeclaration['steps'];

/** A bar for a running total, as it stood at a step. */
export interface StepCount {
  name: string;
  value: number;
  /** In words; undefined before its first point. */
  text?: string;
  /** The days that it covers. */
  days?: string;
  unit: string;
}

/** How a count stood at the last of some steps. */
export function countAt({ series: id, name, begins }: Count, steps: Steps, series: Series | undefined): StepCount {
  const date = steps.map(({ counts }) => counts[id]).findLast((day) => day !== undefined);
  const point = series?.points.find((one) => one.date === date);
  return {
    ...{ name, value: point?.value ?? 0, unit: series?.unit ?? '' },
    ...(point && { text: formatScaled(point.value), days: formatDateRange(begins, point.date) }),
  };
}

/** The points that the steps name, as rows of the table. */
export function pointsOf(
  { series: id, name, begins }: Count,
  index: number,
  steps: Steps,
  series: Series | undefined,
  reader: RowReader,
): FigureRow[] {
  if (!series) return [];
  if (series.kind !== 'cumulative') {
    reader.complain(['counts', index, 'series'], { expected: 'a running total (kind: cumulative)' });
  }
  return steps.flatMap(({ counts }, at) => {
    const date = counts[id];
    const point = series.points.find((one) => one.date === date);
    if (date && !point) {
      const known = series.points.map((one) => formatDateRange(one.date)).join(', ');
      reader.complain(['steps', at, 'counts', id], { expected: `a day of a point: ${known}` });
    }
    if (!point) return [];
    const row = pointRow(series, point, `All ${series.unit} ${name}`, undefined, reader);
    return [{ ...row, cells: [formatDateRange(begins, point.date), `${formatNumber(point.value)} ${series.unit}`] }];
  });
}
