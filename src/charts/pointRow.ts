import { formatNumber } from '../ledger/formats.ts';
import type { Quantity } from '../ledger/schemas/record.ts';
import type { Series } from '../ledger/schemas/series.ts';
import type { FigureRow } from './figureView.ts';
import type { RowReader } from './rowReader.ts';

type Point = Series['points'][number];

/** A point of a series as a row of a figure; it links to the point on its series' page. */
export function pointRow(
  series: Series,
  point: Point,
  label: string,
  note: string | undefined,
  reader: RowReader,
): FigureRow {
  const remark = [note, point.note].filter(Boolean).join(': ');
  return {
    label,
    ...(remark && { note: remark }),
    href: `/evidence/${series.id}/#${point.date}`,
    quantities: [pointQuantity(series, point, reader)],
    cells: [formatNumber(point.value)],
  };
}

/** A point as a quantity, with its publisher for the one who says so. */
export function pointQuantity({ unit, what }: Series, { value, date, source }: Point, reader: RowReader): Quantity {
  return { value, unit, what, as_of: date, said_by: reader.publisher(source), sources: [source] };
}
