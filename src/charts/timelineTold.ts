import { curlQuotes } from '../ledger/curlQuotes.ts';
import { formatDate, formatDateRange } from '../ledger/formats.ts';
import { nearestId } from '../ledger/nearestId.ts';
import { question } from '../ledger/checkShape.ts';
import type { LedgerRecord } from '../ledger/schemas/record.ts';
import { byCode } from '../ledger/byCode.ts';
import { lastDay } from './days.ts';
import type { RowReader } from './rowReader.ts';
import type { TimelineDeclaration, TimelineRow } from './timeline.ts';

type Told = NonNullable<TimelineDeclaration['rows']>[number];

/**
 * A row for each that is declared, in order of date; what was said comes from the record.
 * Told day by day, what is known to the month alone comes after the days of that month.
 */
export function toldRows({ rows, form }: TimelineDeclaration, reader: RowReader): TimelineRow[] {
  return rows!
    .map((row, index) => joinRow(row, index, form === 'days', reader))
    .filter((row) => row !== undefined)
    .sort((a, b) => (form === 'days' ? byCode(lastDay(a.date), lastDay(b.date)) : byCode(a.date, b.date)));
}

function joinRow(declared: Told, index: number, isTold: boolean, reader: RowReader): TimelineRow | undefined {
  const record = reader.record(declared.record, ['rows', index, 'record']);
  if (!record) return undefined;
  const said = whatWasSaid(declared, record, index, reader);
  const date = said && dateOf(declared, record, said, index, reader);
  if (!date) return undefined;
  const { note } = declared;
  const [label, lane] = [curlQuotes(declared.label), curlQuotes(declared.lane)];
  if (isTold && !note && !said.text) {
    reader.complain(['rows', index], { found: 'no words', expected: 'a note, a quote or a reply to print' });
  }
  if (note?.includes('](')) {
    const expected = 'plain words, since dates and quotations come from the record';
    reader.complain(['rows', index, 'note'], { expected });
  }
  const end = date === record.date ? record.date_end : undefined;
  const printed = [note, said.text].filter(Boolean).join(' ');
  return {
    ...{ label, record, status: record.status, href: `/evidence/${record.id}/${said.anchor}`, lane, date },
    ...{ quantities: [], sources: said.sources },
    ...(!isTold && end && { end }),
    note: lane,
    ...(note && { remark: curlQuotes(note) }),
    ...(!isTold && { text: label }),
    ...(said.text && { [declared.quote ? 'words' : 'told']: said.text }),
    cells: [isTold ? formatDate(date) : formatDateRange(date, end), curlQuotes(printed || record.title)],
  };
}

interface Said {
  text?: string;
  date?: string;
  anchor: string;
  sources: string[];
}

function whatWasSaid(
  { quote, reply, source }: Told,
  record: LedgerRecord,
  index: number,
  reader: RowReader,
): Said | undefined {
  if (quote) {
    const found = record.quotes[quote];
    const keys = Object.keys(record.quotes);
    const text = found && curlQuotes(`'${found.words}'`);
    if (found) return { text, date: found.date, anchor: `#${quote}`, sources: [found.source] };
    const expected = keys.length
      ? `a quotation of the record: ${keys.join(', ')}`
      : 'none, since the record has no quotation';
    reader.complain(['rows', index, 'quote'], { expected, mend: question(nearestId(quote, keys)) });
    return undefined;
  }
  if (source) {
    const date = record.sources.includes(source) && reader.sourceDate(source);
    if (date) return { date, anchor: '', sources: [source] };
    const mend = question(nearestId(source, record.sources));
    reader.complain(['rows', index, 'source'], {
      expected: `a source of the record: ${record.sources.join(', ')}`,
      mend,
    });
    return undefined;
  }
  if (!reply) return { anchor: '', sources: record.sources };
  const replies = Array.isArray(record.replies) ? record.replies : [];
  const found = replies.find(({ date }) => date === reply);
  if (found)
    return { text: curlQuotes(`Answered ${found.what}.`), date: reply, anchor: '#replies', sources: [found.source] };
  const known = replies.map(({ date }) => date).join(', ');
  reader.complain(['rows', index, 'reply'], {
    expected: known ? `the date of a reply: ${known}` : 'none, since the record has no reply',
  });
  return undefined;
}

function dateOf(declared: Told, record: LedgerRecord, said: Said, index: number, reader: RowReader) {
  const own = said.date ?? record.date;
  const known = [...new Set([own, record.date, record.date_end].filter((date) => date !== undefined))];
  if (!declared.date || known.includes(declared.date)) return declared.date ?? own;
  reader.complain(['rows', index, 'date'], { expected: `one of the dates of the record: ${known.join(', ')}` });
  return undefined;
}
