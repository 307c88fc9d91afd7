import type { Path } from '../ledger/contentFile.ts';
import { formatAmount } from '../ledger/formats.ts';
import { placeOnMap } from './placeOnMap.ts';
import type { RegionName } from './regions.ts';
import type { RowReader } from './rowReader.ts';
import type { FlowRow } from './setPiece.ts';

/** A flow as it is declared. */
export interface FlowDeclaration {
  from: string;
  to: string;
  record: string;
  value?: string;
  note?: string;
}

/** A flow joined with its record; undefined, with a fault, where the record does not bear it out. */
export function joinFlow(
  declared: FlowDeclaration,
  region: RegionName,
  path: Path,
  reader: RowReader,
): FlowRow | undefined {
  const { from, to, record: id, value, note } = declared;
  const record = reader.record(id, [...path, 'record']);
  const [start, end] = (['from', 'to'] as const).map((side) =>
    placeOnMap(declared[side], [region], [...path, side], reader),
  );
  if (!record || !start || !end) return undefined;
  for (const side of ['from', 'to'] as const) {
    if (record.places.includes(declared[side])) continue;
    const expected = `a place of ${id}: ${record.places.join(', ')}, since only a way that the record names is drawn`;
    reader.complain([...path, side], { expected });
  }
  const quantity = value ? reader.quantity(record, value, [...path, 'value']) : undefined;
  if (value && !quantity) return undefined;
  const amount = quantity ? formatAmount(quantity) : 'amount not stated';
  const [origin, goal] = [reader.place(from), reader.place(to)];
  return {
    ...(note && { note }),
    ...{ from: start.at, to: end.at, names: [origin, goal], amount, record },
    label: `${origin} to ${goal}`,
    href: `/evidence/${id}/${value ? `#${value}` : ''}`,
    status: record.status,
    quantities: quantity ? [quantity] : [],
    // Where no amount is given, the record as a whole bears the way out.
    ...(!quantity && { sources: record.sources }),
    cells: [],
  };
}
