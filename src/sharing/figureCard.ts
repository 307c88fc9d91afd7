import type { FigureView } from '../charts/figureView.ts';
import type { TimelinePlot } from '../charts/timeline.ts';
import { curlQuotes } from '../ledger/curlQuotes.ts';
import { formatNumber } from '../ledger/formats.ts';
import type { Ledger } from '../ledger/model.ts';
import type { Card } from './card.ts';

/** At most this many of a figure's numbers can be read in a feed. */
const most = 3;
/** Amounts of two columns stand beside each other up to this length. */
const mostLetters = 24;

/**
 * The card of a figure: its finding beside what it draws. The drawing's labels are left out, since they would be three
 * pixels high in a feed. A figure that draws words has its finding over its key numbers, or else its first rows; of a
 * series, the first, the last and one between.
 * @param title in plain words
 */
export function figureCard({ story }: Ledger, view: FigureView, title: string): Card {
  const words = { id: `figures/${view.id}`, site: curlQuotes(story.title), folio: 'Figure', title, lines: [] };
  if (!drawsWords(view)) return { ...words, drawn: curlQuotes(view.summary) };
  return { ...words, ...(view.keyNumbers ? { rows: curlQuotes(view.keyNumbers) } : firstRows(view)) };
}

function drawsWords({ kind, plot }: FigureView): boolean {
  return kind === 'timeline' && (plot as TimelinePlot).form === 'days';
}

function firstRows(view: FigureView): Pick<Card, 'rows' | 'rowsAre'> {
  const dated = view.rows.every(({ record }) => !record);
  const last = view.rows.length - 1;
  const chosen = dated && last >= most ? [0, Math.ceil(last / 2), last] : [0, 1, 2];
  const rows = chosen.flatMap((index) => view.rows[index] ?? []);
  const amountOf = (columns: number) => (row: (typeof rows)[0]) => row.cells.slice(0, columns).join(' · ');
  const columns = rows.some((row) => amountOf(2)(row).length > mostLetters) ? 1 : 2;
  const share = view.rows.length > rows.length ? `Of ${formatNumber(view.rows.length)} rows. ` : '';
  return curlQuotes({
    rows: rows.map((row) => ({
      // A note tells rows of one label apart; that of a date is a remark.
      label: row.note && !dated ? `${row.label}, ${row.note}` : row.label,
      amount: amountOf(columns)(row),
    })),
    rowsAre: `${share}${view.columns.slice(0, columns).join(' · ')}`,
  });
}
