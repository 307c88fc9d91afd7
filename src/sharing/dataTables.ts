import type { Ledger } from '../ledger/model.ts';
import type { Name } from '../ledger/schemas/name.ts';
import type { LedgerRecord, Quantity } from '../ledger/schemas/record.ts';
import type { Series } from '../ledger/schemas/series.ts';
import type { Source } from '../ledger/schemas/source.ts';
import { standingRecords } from '../ledger/standingRecords.ts';
import { tabulate, type Column, type DataTable } from './dataTable.ts';

/** A figure of a record, with its name and its record. */
type Figure = Quantity & { record: string; key: string };

const recordColumns: Column<LedgerRecord>[] = [
  ['id', 'string', 'What the record is called by, and the end of its address.', ({ id }) => id],
  ['title', 'string', 'What happened.', ({ title }) => title],
  ['date', 'string', 'When it happened or became known: a year, a month or a day.', ({ date }) => date],
  ['date_end', 'string', 'The last day, where it went on.', (record) => record.date_end],
  ['kind', 'string', 'What happened, as one word.', ({ kind }) => kind],
  ['status', 'string', 'How certain it is: confirmed, reported, alleged or disputed.', ({ status }) => status],
  ['status_reason', 'string', 'Why it has that status.', (record) => record.status_reason],
  [
    'places',
    'string',
    'Country codes, the first where it happened; XX is the world.',
    ({ places }) => places.join(' '),
  ],
  ['names', 'string', 'Ids of those who take part.', ({ names }) => [...new Set(names.map(({ id }) => id))].join(' ')],
  ['product', 'string', 'The goods.', ({ product }) => product],
  ['acquired', 'string', 'How the goods changed hands.', ({ acquired }) => acquired],
  ['summary', 'string', 'The record in a few sentences.', ({ summary }) => summary],
  ['replies', 'string', 'What the accused answered, or when no answer was found.', (record) => repliesOf(record)],
  ['conflicts', 'string', 'Where accounts differ.', ({ conflicts }) => conflicts],
  ['sources', 'string', 'Ids of its sources.', ({ sources }) => sources.join(' ')],
  ['related', 'string', 'Ids of records that belong with it.', ({ related }) => related.join(' ')],
  ['updated', 'string', 'The day of its last change.', ({ updated }) => updated],
];

const figureColumns: Column<Figure>[] = [
  ['record', 'string', 'The record that it stands in.', ({ record }) => record],
  ['quantity', 'string', 'Its name in the record.', ({ key }) => key],
  ['value', 'number', 'The figure; a share of a hundred where the unit is percent.', ({ value }) => value],
  ['to', 'number', 'The upper end, where the source gives a range.', ({ to }) => to],
  ['unit', 'string', 'What it is a number of.', ({ unit }) => unit],
  ['what', 'string', 'What is counted.', ({ what }) => what],
  ['of', 'string', 'The quantity of the record of which it is a part.', ({ of }) => of],
  ['approximate', 'boolean', 'Whether the source rounds.', ({ approximate }) => approximate ?? false],
  ['bound', 'string', 'Where the source gives a limit: over, under, up-to or at-least.', ({ bound }) => bound],
  ['as_of', 'string', 'The date on which it stood.', (figure) => figure.as_of],
  ['said_by', 'string', 'Who gives it.', (figure) => figure.said_by],
  ['rivals', 'string', 'Other figures for the same thing.', ({ rivals }) => rivals?.map(rivalOf).join('; ')],
  ['used_because', 'string', 'Why this one is used.', (figure) => figure.used_because],
  ['sources', 'string', 'Ids of the sources that carry it.', ({ sources }) => sources.join(' ')],
];

const sourceColumns: Column<Source>[] = [
  ['id', 'string', 'What the source is called by.', ({ id }) => id],
  ['publisher', 'string', 'Who published it.', ({ publisher }) => publisher],
  ['kind', 'string', 'What kind of publisher speaks.', ({ kind }) => kind],
  ['title', 'string', 'Its headline, in its own language.', ({ title }) => title],
  ['title_seen', 'boolean', 'False where the title describes the page.', (source) => source.title_seen],
  ['date', 'string', 'When it was published: a year, a month or a day.', ({ date }) => date],
  ['language', 'string', 'The language it is written in.', ({ language }) => language],
  ['url', 'string', 'Where it stands.', ({ url }) => url],
  ['archived', 'string', 'An archived copy.', ({ archived }) => (archived === 'none' ? undefined : archived)],
  ['read', 'string', 'How it was read: whole, opening, copy or second-hand.', ({ read }) => read],
];

const nameColumns: Column<Name>[] = [
  ['id', 'string', 'What the name is called by.', ({ id }) => id],
  ['name', 'string', 'The usual English name.', ({ name }) => name],
  ['kind', 'string', 'Country, company, public body, association or person.', ({ kind }) => kind],
  ['code', 'string', 'The code of a country.', ({ code }) => code],
  ['aliases', 'string', 'Other names.', ({ aliases }) => aliases.join('; ')],
  ['native', 'string', 'The name in its own script.', ({ native }) => native.map(({ text }) => text).join('; ')],
  ['description', 'string', 'What or who it is.', ({ description }) => description],
  ['office', 'string', 'The public office that a person held.', ({ office }) => office],
];

const pointColumns: Column<Series['points'][number]>[] = [
  ['date', 'string', 'A year, a month or a day.', ({ date }) => date],
  ['value', 'number', 'The figure.', ({ value }) => value],
  ['note', 'string', 'What has to be said of it.', ({ note }) => note],
  ['source', 'string', 'The id of its source.', ({ source }) => source],
];

/** Every table of the ledger that readers can take away; withdrawn records are in none. */
export function dataTables(ledger: Ledger): DataTable[] {
  const records = standingRecords(ledger);
  const figures = records.flatMap(({ id, quantities }) =>
    Object.entries(quantities).map(([key, quantity]): Figure => ({ ...quantity, record: id, key })),
  );
  return [
    table('records', 'All records, one a row.', recordColumns, records),
    {
      ...table('quantities', 'All figures of the records, one a row.', figureColumns, figures),
      primaryKey: ['record', 'quantity'],
      foreignKeys: [{ fields: 'record', reference: { resource: 'records', fields: 'id' } }],
    },
    table('sources', 'All sources, one a row.', sourceColumns, [...ledger.sources.values()]),
    table('names', 'All names, one a row.', nameColumns, [...ledger.names.values()]),
    ...[...ledger.series.values()].map((series) => seriesTable(series)),
  ];
}

function table<Thing>(name: string, description: string, columns: Column<Thing>[], things: Thing[]): DataTable {
  return { name, path: `${name}.csv`, description, primaryKey: ['id'], ...tabulate(columns, things) };
}

function seriesTable({ id, title, what, unit, points }: Series): DataTable {
  return {
    ...table(`series-${id}`, `${title}: ${what} (${unit}).`, pointColumns, points),
    path: `series/${id}.csv`,
    primaryKey: ['date'],
    foreignKeys: [{ fields: 'source', reference: { resource: 'sources', fields: 'id' } }],
  };
}

function repliesOf({ replies }: LedgerRecord): string | undefined {
  if (!replies) return undefined;
  if (!Array.isArray(replies)) return `None found (looked on ${replies['none-found']})`;
  return replies.map(({ who, date, what }) => `${who}, ${date}: ${what}`).join('; ');
}

function rivalOf({ value, to, said_by: by }: NonNullable<Quantity['rivals']>[number]): string {
  return `${value}${to === undefined ? '' : ` to ${to}`} (${by})`;
}

/** The records whole, as JSON, with what no table can hold. */
export function recordsJson(ledger: Ledger): object[] {
  return standingRecords(ledger).map((record) => ({ ...record, draft: undefined }));
}
