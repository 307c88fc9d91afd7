import { certainty } from '../ledger/certainty.ts';
import type { FigureRow, FigureView } from './figureView.ts';

/** What stands after the table's own columns: each number by itself, and where it comes from. */
const more = ['what', 'value', 'to', 'bound', 'unit', 'as_of', 'said_by', 'certainty', 'record', 'sources', 'address'];

/**
 * A figure as CSV by RFC 4180: the table's columns as they are printed, then the numbers behind them, a line for each
 * number that is drawn, so that a row of two numbers has two lines.
 * @param site where the site stands, for the addresses
 */
export function figureCsv({ rowHead, columns, rows }: FigureView, site: URL): string {
  const head = [rowHead, 'Note', ...columns, ...more];
  return [head, ...rows.flatMap((row) => linesOf(row, site))]
    .map((cells) => `${cells.map(cellText).join(',')}\r\n`)
    .join('');
}

function linesOf({ label, note, cells, quantities, status, record, href, sources: own = [] }: FigureRow, site: URL) {
  const last = (sources: string[]) => [
    ...[status && certainty[status].label, record?.id, sources.join(' '), new URL(href, site).href],
  ];
  const start = [label, note, ...cells];
  if (!quantities.length) return [[...start, ...more.slice(0, 7).map(() => ''), ...last(own)]];
  return quantities.map(({ what, value, to, bound, approximate, unit, as_of: asOf, said_by: by, sources }) => {
    return [...start, what, value, to, bound ?? (approximate ? 'about' : ''), unit, asOf, by, ...last(sources)];
  });
}

function cellText(cell: string | number | undefined): string {
  const text = cell === undefined ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
