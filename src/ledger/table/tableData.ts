import { byCode } from '../byCode.ts';
import { certainty } from '../certainty.ts';
import { curlQuotes } from '../curlQuotes.ts';
import { acquisitionLabels, capitalised, recordKindLabel, recordKindPlural } from '../labels.ts';
import type { Ledger } from '../model.ts';
import { nameKinds, type Name } from '../schemas/name.ts';
import { acquisitions, recordKinds, statuses, type LedgerRecord } from '../schemas/record.ts';
import { standingRecords } from '../standingRecords.ts';
import { facets, type Facet, type Option, type Options } from './facets.ts';
import { plainWords } from './plainWords.ts';

/** What the table's filters need and the page does not print: `/evidence/table.json`. */
export interface TableData {
  options: Options;
  /** The records that stand, in the order of the page. */
  rows: RowData[];
}

/** A record's id, and its values for each filter as places in the lists of options. */
export type RowData = [id: string, values: number[][]];

/** What the table can be filtered by, of options only those that a record has. */
export function tableData(ledger: Ledger): TableData {
  const records = standingRecords(ledger);
  const valuesOf = idsOf(ledger);
  const ids = records.map(valuesOf);
  const all = allOptions(ledger);
  const options = Object.fromEntries(
    facets.map((facet) => {
      const used = new Set(ids.flatMap((values) => values[facet]));
      return [facet, all[facet].filter(({ id }) => used.has(id))];
    }),
  ) as Options;
  const places = Object.fromEntries(
    facets.map((facet) => [facet, new Map(options[facet].map(({ id }, index) => [id, index]))]),
  ) as Record<Facet, Map<string, number>>;
  const rows = records.map((record, index): RowData => {
    const values = facets.map((facet) => ids[index]![facet].map((id) => places[facet].get(id)!));
    return [record.id, values];
  });
  return { options, rows };
}

function allOptions(ledger: Ledger): Options {
  const names = [...ledger.names.values()].sort((a, b) => byCode(plainWords(a.name), plainWords(b.name)));
  const goods = new Set([...ledger.records.values()].flatMap((record) => record.goods ?? []));
  return {
    place: names.filter(({ code }) => code).map(nameOption),
    organisation: nameKinds
      .flatMap((kind) => names.filter((name) => name.kind === kind && !name.code))
      .map((name) => ({ ...nameOption(name), group: capitalised(name.kind.replaceAll('-', ' ')) })),
    kind: recordKinds
      .map((id) => ({ id, label: recordKindLabel(id), plural: recordKindPlural(id) }))
      .sort((a, b) => byCode(a.label, b.label)),
    status: statuses.map((id) => ({ id, label: certainty[id].label })),
    goods: [...goods].sort(byCode).map((id) => ({ id, label: id.replaceAll('-', ' ') })),
    acquired: acquisitions.map((id) => ({ id, label: acquisitionLabels[id] })),
  };
}

function nameOption({ id, name }: Name): Option {
  return { id, label: curlQuotes(name) };
}

/** Asked once for each record: going through all names each time would not last at ten thousand of them. */
function idsOf({ names }: Ledger): (record: LedgerRecord) => Record<Facet, string[]> {
  const countries = new Map([...names.values()].flatMap(({ id, code }) => (code ? [[code, id] as const] : [])));
  return (record) => ({
    place: [...new Set(record.places.flatMap((code) => countries.get(code) ?? []))],
    organisation: [...new Set(record.names.map(({ id }) => id))].filter((id) => !names.get(id)?.code),
    kind: [record.kind],
    status: [record.status],
    goods: record.goods ? [record.goods] : [],
    acquired: [record.acquired],
  });
}
