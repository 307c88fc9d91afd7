import { certainty } from '../ledger/certainty.ts';
import { curlQuotes } from '../ledger/curlQuotes.ts';
import { formatAmount, formatDateRange } from '../ledger/formats.ts';
import { capitalised } from '../ledger/labels.ts';
import type { Ledger } from '../ledger/model.ts';
import type { LedgerRecord } from '../ledger/schemas/record.ts';
import type { SeriesView } from '../ledger/seriesView.ts';
import { countOf, type Card, type CardSum } from './card.ts';
import { firstSentence } from './firstSentence.ts';

/** Kinds of which the title says more than a number. */
const spoken: LedgerRecord['kind'][] = [
  ...(['statement', 'response', 'opinion', 'disinformation', 'rule'] as const),
  ...(['regulator-action', 'investigation', 'survey', 'study'] as const),
];

/**
 * The card of a record: its first figure above all, else its title; how certain it is, and whether it was answered. Its
 * kind is left out, since beside a certainty it would read as a verdict.
 */
export function recordCard({ story }: Ledger, record: LedgerRecord): Card {
  const { id, title, summary, kind, date, date_end: end, quantities, sources } = curlQuotes(record);
  const first = spoken.includes(kind) ? undefined : Object.values(quantities)[0];
  const figure = first && { title: formatAmount(first), lines: [`${capitalised(first.what)}. ${title}.`, `${title}.`] };
  return {
    id: `evidence/${id}`,
    site: curlQuotes(story.title),
    folio: `Record, ${formatDateRange(date, end)}`,
    ...(figure ?? { title, lines: [firstSentence(summary, story.language)] }),
    sums: sums(record),
    stamp: ['Receipt', countOf(sources.length, 'source')],
  };
}

/** The card of a series: its last figure. */
export function seriesCard({ story }: Ledger, series: SeriesView): Card {
  const { id, title, points, sources } = curlQuotes(series);
  return {
    id: `evidence/${id}`,
    site: curlQuotes(story.title),
    folio: `Series, ${formatDateRange(points[0]!.date, points.at(-1)!.date)}`,
    title: points.at(-1)!.amount,
    lines: [`${title}.`],
    sums: [{ text: countOf(points.length, 'date') }],
    stamp: ['Receipt', countOf(sources.length, 'source')],
  };
}

function sums({ status, replies, quantities }: LedgerRecord): CardSum[] {
  const rivals = Object.values(quantities).reduce((sum, quantity) => sum + (quantity.rivals?.length ?? 0), 0);
  const answers = Array.isArray(replies) ? countOf(replies.length, 'answer') : 'No reply found';
  return [
    { status, text: certainty[status].label },
    ...(replies ? [{ text: answers }] : []),
    ...(rivals ? [{ text: countOf(rivals, 'rival figure') }] : []),
  ];
}
