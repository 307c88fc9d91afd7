import { curlQuotes } from '../curlQuotes.ts';
import { formatDateRange } from '../formats.ts';
import { acquisitionLabels, recordKindLabel } from '../labels.ts';
import type { Ledger } from '../model.ts';
import { recordHref } from '../recordView.ts';
import type { Status } from '../schemas/record.ts';
import { standingRecords } from '../standingRecords.ts';
import { facets, type Values } from './facets.ts';
import type { TableData } from './tableData.ts';

/** A record as a row, ready to print. */
export interface RowLine {
  href: string;
  title: string;
  date: string;
  /** The date or range of dates, as text. */
  when: string;
  /** The places, with commas between. */
  places: string;
  kind: string;
  goods: string;
  /** Empty where nothing changed hands. */
  acquired: string;
  status: Status;
  values: Values;
}

/** The rows of the table, in the order of its data. */
export function rowLines(ledger: Ledger, { options, rows }: TableData): RowLine[] {
  return standingRecords(ledger).map((record, index) => {
    const values = Object.fromEntries(facets.map((facet, place) => [facet, rows[index]![1][place]!])) as Values;
    return {
      href: recordHref(record.id),
      title: curlQuotes(record.title),
      date: record.date,
      when: formatDateRange(record.date, record.date_end),
      places: values.place.map((place) => options.place[place]!.label).join(', '),
      kind: recordKindLabel(record.kind),
      goods: curlQuotes(record.product ?? record.goods?.replaceAll('-', ' ') ?? ''),
      acquired: record.acquired === 'not-applicable' ? '' : acquisitionLabels[record.acquired],
      status: record.status,
      values,
    };
  });
}
