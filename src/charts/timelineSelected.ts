import { certainty } from '../ledger/certainty.ts';
import { curlQuotes } from '../ledger/curlQuotes.ts';
import { formatDateRange } from '../ledger/formats.ts';
import { capitalised, recordKindLabel } from '../ledger/labels.ts';
import { nearestId } from '../ledger/nearestId.ts';
import { question } from '../ledger/checkShape.ts';
import type { LedgerRecord } from '../ledger/schemas/record.ts';
import type { RowReader } from './rowReader.ts';
import type { TimelineDeclaration, TimelineRow } from './timeline.ts';

type LaneBy = NonNullable<TimelineDeclaration['lane_by']>;

const lanes: Record<LaneBy, (record: LedgerRecord, reader: RowReader) => string> = {
  place: ({ places }, reader) => reader.place(places[0]!),
  kind: ({ kind }) => recordKindLabel(kind),
  goods: ({ goods = 'not stated' }) => capitalised(goods.replaceAll('-', ' ')),
  status: ({ status }) => capitalised(certainty[status].label),
};

/** A row for each record of a selection. */
export function selectedRows(declared: TimelineDeclaration, reader: RowReader): TimelineRow[] {
  const records = reader.select(declared.select!, ['select']);
  const { lane_by: by, annotations, spans } = declared;
  const ids = records.map(({ id }) => id);
  annotations.forEach(({ record }, index) => {
    if (records.length && !ids.includes(record)) {
      const mend = question(nearestId(record, ids));
      reader.complain(['annotations', index, 'record'], { expected: 'a record of the selection', mend });
    }
  });
  return records.map((record): TimelineRow => {
    const { id, title, kind, status, date, sources } = record;
    const end = spans ? record.date_end : undefined;
    const lane = by ? lanes[by](record, reader) : '';
    const said = annotations.find((one) => one.record === id)?.text;
    return {
      ...{ label: curlQuotes(title), record, href: `/evidence/${id}/`, status, quantities: [], sources, lane, date },
      ...(end && { end }),
      ...{ text: said ?? recordKindLabel(kind).toLowerCase(), isAside: !said },
      note: recordKindLabel(kind),
      cells: [...(by ? [lane] : []), formatDateRange(date, end)],
    };
  });
}
