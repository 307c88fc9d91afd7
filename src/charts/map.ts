import { z } from 'zod';
import { byCode } from '../ledger/byCode.ts';
import { formatDateRange } from '../ledger/formats.ts';
import { line } from '../ledger/schemas/fields.ts';
import type { LedgerRecord } from '../ledger/schemas/record.ts';
import { countryCode, figureFields, type ChartKind } from './chartKind.ts';
import type { FigureRow } from './figureView.ts';
import { placeOnMap, type Spot } from './placeOnMap.ts';
import { regionNames, type RegionName } from './regions.ts';
import type { RowReader } from './rowReader.ts';
import { selectionField } from './selection.ts';
import { statusKey } from './statusKey.ts';

const elsewhere = 'name it in `unmapped` to have it listed and not drawn, or choose another region';
const region = z.enum(regionNames);

const schema = z.strictObject({
  ...figureFields,
  kind: z.literal('map'),
  /** One map, or two; of two, the second shows the places that the first does not. */
  region: z.union([region.transform((name) => [name]), z.array(region).min(1).max(2)], {
    error: `one of ${regionNames.join(', ')}, or a list of two of them`,
  }),
  /** Which records are drawn, each where it happened, which is its first place. */
  select: selectionField,
  /** Places that are listed and stand on no map, such as a union of states. */
  unmapped: z.array(countryCode).default([]),
  /** What each mark is, such as 'a delivery sent back'. */
  mark_name: line.default('one record'),
});

/** A record on a map. */
export type PlaceRow = FigureRow & { record: LedgerRecord };

/** A place with its records. */
export interface MapPlace {
  /** In the list, from 1. */
  number: number;
  name: string;
  /** Undefined where it is listed and not drawn. */
  on?: { map: RegionName; at: Spot };
  rows: PlaceRow[];
  /** Where its first row stands in the table, from 0. */
  first: number;
}

/** What a map draws. */
export interface MapPlot {
  maps: RegionName[];
  /** In the order of the alphabet. */
  places: MapPlace[];
}

/** Records where they happened: a mark for each, by its certainty, and a list of all. */
export const map: ChartKind = {
  schema,
  join(declared: z.infer<typeof schema>, reader: RowReader) {
    const maps = declared.region;
    const records = reader.select(declared.select, ['select']);
    const byPlace = Map.groupBy(records, ({ places }) => places[0]!);
    const places = [...byPlace].map(([code, found]) => {
      const isMapped = !declared.unmapped.includes(code);
      const on = isMapped ? placeOnMap(code, maps, ['region'], reader, elsewhere) : undefined;
      const name = reader.place(code);
      return { number: 0, first: 0, name, ...(on && { on }), rows: found.map((record) => rowOf(record, name)) };
    });
    places.sort((a, b) => byCode(a.name, b.name));
    places.forEach((place, index) => {
      const before = places[index - 1];
      Object.assign(place, { number: index + 1, first: before ? before.first + before.rows.length : 0 });
    });
    declared.unmapped.forEach((code, index) => {
      const expected = 'the code of a country in which a selected record happened';
      if (!byPlace.has(code)) reader.complain(['unmapped', index], { expected });
    });
    const rows = places.flatMap((place) => place.rows);
    return {
      ...{ rows, rowHead: 'Country', columns: ['What happened', 'When'] },
      key: statusKey(rows).map(({ sign, meaning }) => ({ sign, meaning: `${declared.mark_name}, ${meaning}` })),
      plot: { maps, places } satisfies MapPlot,
    };
  },
};

function rowOf(record: LedgerRecord, country: string): PlaceRow {
  const { id, title, date, date_end, status, product, sources } = record;
  return {
    ...{ label: country, record, status, sources, quantities: [] },
    ...(product && { note: product }),
    href: `/evidence/${id}/`,
    cells: [title, formatDateRange(date, date_end)],
  };
}
