import { correctionsOn } from './correctionsAt.ts';
import { formatAmount } from './formats.ts';
import type { Ledger } from './model.ts';
import { recordHref } from './recordView.ts';
import type { Series } from './schemas/series.ts';
import type { Source } from './schemas/source.ts';
import type { Correction } from './schemas/story.ts';

/** A dated series joined with its sources, ready to print. */
export interface SeriesView extends Omit<Series, 'points'> {
  /** The series' page, which stands among the records. */
  href: string;
  /** In order of date. */
  points: PointView[];
  /** Each source once, in the order of the points. */
  sources: Source[];
  /** What was corrected in it, the newest first. */
  corrections: Correction[];
}

/** One point of a series; its date is its id on the page. */
export interface PointView {
  date: string;
  amount: string;
  note?: string;
  /** Its lots in words, where the source gives them. */
  lots?: string[];
  source: Source;
}

/**
 * Joins a series with its sources.
 * @throws Error when there is no such series or source
 */
export function seriesView(ledger: Ledger, id: string): SeriesView {
  const series = ledger.series.get(id);
  if (!series) throw new Error(`There is no series ${id} in the ledger.`);
  const { unit, lots_in: lotsIn = 'pieces' } = series;
  const points = series.points.map(({ date, value, note, lots, source: sourceId }) => {
    const source = ledger.sources.get(sourceId);
    if (!source) throw new Error(`There is no source ${sourceId} in the ledger.`);
    const lotWords = lots?.map(
      (lot) =>
        `${formatAmount({ value: lot.pieces, unit: lotsIn })} from ${lot.from}: ${formatAmount({ value: lot.value, unit })}`,
    );
    return {
      ...{ date, amount: formatAmount({ value, unit }), source },
      ...(note && { note }),
      ...(lotWords && { lots: lotWords }),
    };
  });
  const href = recordHref(id);
  const sources = [...new Set(points.map(({ source }) => source))];
  return { ...series, href, points, sources, corrections: correctionsOn(ledger, href) };
}
