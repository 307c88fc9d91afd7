import { curlQuotes } from '../ledger/curlQuotes.ts';
import { formatDate } from '../ledger/formats.ts';
import { recordKindLabel, sourceKindLabels } from '../ledger/labels.ts';
import type { Ledger } from '../ledger/model.ts';
import { recordHref, recordView } from '../ledger/recordView.ts';
import type { LedgerRecord, Status } from '../ledger/schemas/record.ts';
import { seriesView } from '../ledger/seriesView.ts';
import { entriesOf, sourceHref, sourcesIndex } from '../ledger/sourcesIndex.ts';
import { standingRecords } from '../ledger/standingRecords.ts';
import { hanPairs } from './hanPairs.ts';
import { paragraph, type SearchDocument } from './searchDocument.ts';

/** How much a word in a record's summary counts: the firmer the record, the more. */
const weights: Record<Status, number> = { confirmed: 3, reported: 2.5, alleged: 2, disputed: 2 };

/** The records that stand, in order of date, then the series: what they say, without their lists of sources. */
export function recordDocuments(ledger: Ledger): SearchDocument[] {
  const records = standingRecords(ledger).map((record) => recordDocument(ledger, record));
  return [...records, ...[...ledger.series.keys()].map((id) => seriesDocument(ledger, id))];
}

/** The sources that something rests on, each with its publisher and its title. */
export function sourceDocuments(ledger: Ledger): SearchDocument[] {
  return entriesOf(sourcesIndex(ledger)).map(({ source }) => ({
    href: sourceHref(source),
    title: curlQuotes(source.title),
    index: 'source',
    note: [source.publisher, sourceKindLabels[source.kind], formatDate(source.date)].join(' · '),
    body: paragraph(hanPairs(`${source.title} ${source.publisher}`)),
  }));
}

function recordDocument(ledger: Ledger, record: LedgerRecord): SearchDocument {
  const view = curlQuotes(recordView(ledger, record.id));
  const { places, names, quantities, quotes, replies, when } = view;
  const { summary, status, status_reason, product, conflicts, kind } = view.record;
  const lines = [
    ...quantities.map(({ amount, what, said_by }) => `${amount}: ${what}, says ${said_by}.`),
    ...quotes.map(({ words, original, by }) => `“${words}” ${original ? `(${hanPairs(original)}) ` : ''}${by}.`),
    ...replies.map(({ who, what }) => `${who}: ${what}.`),
    conflicts ?? '',
    status_reason,
    `${names.map(({ name }) => name.name).join(', ')}.`,
    `${recordKindLabel(kind)}, ${when}, ${places.map(({ name }) => name).join(', ')}. ${product ?? ''}`,
  ];
  return {
    href: recordHref(record.id),
    title: view.record.title,
    index: 'record',
    note: `${recordKindLabel(kind)} · ${when} · ${status}`,
    body:
      paragraph(summary, weights[status]) +
      lines
        .filter(Boolean)
        .map((text) => paragraph(text))
        .join(''),
  };
}

function seriesDocument(ledger: Ledger, id: string): SearchDocument {
  const { title, what, note, points, href } = curlQuotes(seriesView(ledger, id)!);
  const lines = points.map(({ date, amount }) => `${formatDate(date)}: ${amount}.`);
  const body = [what, note ?? '', ...lines].filter(Boolean).map((text) => paragraph(text));
  return { href, title, index: 'record', note: `Series · ${points.length} dates`, body: body.join('') };
}
