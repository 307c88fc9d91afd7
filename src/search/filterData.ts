import { byCode } from '../ledger/byCode.ts';
import { certainty } from '../ledger/certainty.ts';
import { curlQuotes } from '../ledger/curlQuotes.ts';
import { formatDate } from '../ledger/formats.ts';
import { recordKindLabel } from '../ledger/labels.ts';
import type { Ledger } from '../ledger/model.ts';
import { namesIn } from '../ledger/recordsOfName.ts';
import { recordHref } from '../ledger/recordView.ts';
import { recordKinds, statuses } from '../ledger/schemas/record.ts';
import { sourceHref } from '../ledger/sourcesIndex.ts';
import { standingRecords } from '../ledger/standingRecords.ts';
import { facets, type Facet, type FilterData, type FilterRow } from './facets.ts';

/** A passage or figure of the story, with what it is about. */
export interface StoryPlace {
  href: string;
  kind: 'passage' | 'figure';
  /** Ids of the names in it. */
  nameIds: string[];
}

type Values = Record<Facet, string[]>;

/** What the results of a search can be filtered by: the options that something has, and the values of every document. */
export function filterData(ledger: Ledger, places: StoryPlace[]): FilterData {
  const documents = [...places.map((place) => ofPlace(ledger, place)), ...ofLedger(ledger)];
  const labels = labelsOf(ledger);
  const options = Object.fromEntries(
    facets.map((facet) => {
      const ids = [...new Set(documents.flatMap(([, values]) => values[facet]))];
      const named = ids.map((id): [string, string] => [id, labels[facet](id)]);
      return [facet, facet === 'month' ? named.sort((a, b) => byCode(a[0], b[0])) : named];
    }),
  ) as FilterData['options'];
  const at = facets.map((facet) => new Map(options[facet].map(([id], index) => [id, index])));
  const rows = documents.map(([href, values]): FilterRow => [
    href,
    ...facets.map((facet, index) => values[facet].map((id) => at[index]!.get(id)!)),
  ]);
  return { options, rows };
}

function ofPlace(ledger: Ledger, { href, kind, nameIds }: StoryPlace): [string, Values] {
  return [href, { kind: [kind], ...namesOf(ledger, nameIds), status: [], month: [] }];
}

/** Records, series and sources; a source has the places and organisations of the records that rest on it. */
function ofLedger(ledger: Ledger): [string, Values][] {
  const sources = new Map<string, Set<string>>();
  const rest = (ids: string[], names: string[]) => {
    for (const id of ids) sources.set(id, new Set([...(sources.get(id) ?? []), ...names]));
  };
  const records = standingRecords(ledger).map((record): [string, Values] => {
    const names = [...namesIn(ledger, record)];
    rest(record.sources, names);
    const { kind, status, date } = record;
    return [recordHref(record.id), { kind: [kind], ...namesOf(ledger, names), status: [status], month: monthOf(date) }];
  });
  const series = [...ledger.series.values()].map(({ id, points }): [string, Values] => {
    const ids = points.map(({ source }) => source);
    rest(ids, []);
    return [recordHref(id), { kind: ['series'], ...namesOf(ledger, []), status: [], month: [] }];
  });
  const used = [...sources].map(([id, names]): [string, Values] => {
    const source = ledger.sources.get(id)!;
    const values = namesOf(ledger, [...names]);
    return [sourceHref(source), { kind: ['source'], ...values, status: [], month: monthOf(source.date) }];
  });
  return [...records, ...series, ...used];
}

function namesOf({ names }: Ledger, ids: string[]): Pick<Values, 'place' | 'organisation'> {
  const kindOf = (id: string) => names.get(id)?.kind;
  return {
    place: ids.filter((id) => kindOf(id) === 'countries'),
    organisation: ids.filter((id) => kindOf(id) !== 'countries' && kindOf(id) !== 'people'),
  };
}

function monthOf(date: string): string[] {
  return date.length >= 7 ? [date.slice(0, 7)] : [];
}

function labelsOf({ names }: Ledger): Record<Facet, (id: string) => string> {
  const name = (id: string) => curlQuotes(names.get(id)!.name);
  const others: Record<string, string> = {
    passage: 'Passage of the story',
    figure: 'Drawn figure',
    series: 'Series',
    source: 'Source',
  };
  return {
    kind: (id) => others[id] ?? recordKindLabel(recordKinds.find((kind) => kind === id)!),
    place: name,
    organisation: name,
    status: (id) => certainty[statuses.find((status) => status === id)!].label,
    month: formatDate,
  };
}
