import { checkParts } from './checkParts.ts';
import { faultIn, valueAt, type Path } from './contentFile.ts';
import type { Entry } from './readFolder.ts';
import type { Fault } from './faults.ts';
import type { Known } from './gather.ts';
import { accusingKinds, type LedgerRecord } from './schemas/record.ts';
import { pointsAtWithdrawn } from './pointsAtWithdrawn.ts';
import { unknownId, unknownRecord, unknownSource } from './unknownId.ts';
import { wrongKeys } from './wrongKeys.ts';

/** The code of the world as a whole, which needs no country. */
const world = 'XX';

/** What is wrong in a record, or in the part of it that is sound, when the rest of the ledger is looked at. */
export function checkRecord(entry: Entry<Partial<LedgerRecord>>, known: Known): Fault[] {
  const { value: record, source } = entry;
  const { sources, names = [], related = [], places = [] } = record;
  return [
    ...(sources ?? []).flatMap((id, index) => unknownSource(entry, ['sources', index], id, known.sources)),
    ...sourcesNamed(record).flatMap(({ id, path }) => {
      if (!sources || sources.includes(id)) return [];
      const faults = unknownSource(entry, path, id, known.sources);
      const expected = 'a source that stands in the list `sources` of this record';
      return faults.length ? faults : [faultIn(source, path, { expected, mend: `add ${id} to \`sources\`` })];
    }),
    ...names.flatMap(({ id }, index) =>
      unknownId(
        entry,
        ['names', index, 'id'],
        id,
        known.names,
        'the id of a name in names/',
        'add it to a file in names/',
      ),
    ),
    ...related.flatMap((id, index) => unknownRecord(entry, ['related', index], id, known)),
    ...pointsAtWithdrawn(entry, known),
    ...wrongKeys(entry),
    ...places.flatMap((code, index) => {
      if (code === world || !known.countries || known.countries.has(code)) return [];
      const expected = 'the code of a country in names/countries.yaml';
      return [faultIn(source, ['places', index], { expected, mend: `add the country with \`code: ${code}\` there` })];
    }),
    ...checkParts(entry),
    ...wrongOrder(entry),
    ...missingReply(entry),
  ];
}

/** Every source that a field of the record names, with the field. */
function sourcesNamed({ quantities = {}, quotes = {}, replies }: Partial<LedgerRecord>): { id: string; path: Path }[] {
  const answers = Array.isArray(replies) ? replies : [];
  return [
    ...Object.entries(quantities).flatMap(([key, { sources, rivals = [] }]) => [
      ...sources.map((id, index) => ({ id, path: ['quantities', key, 'sources', index] })),
      ...rivals.map((rival, index) => ({ id: rival.source, path: ['quantities', key, 'rivals', index, 'source'] })),
    ]),
    ...Object.entries(quotes).map(([key, quote]) => ({ id: quote.source, path: ['quotes', key, 'source'] })),
    ...answers.map((reply, index) => ({ id: reply.source, path: ['replies', index, 'source'] })),
  ];
}

function wrongOrder({ value: { date, date_end: end }, source }: Entry<Partial<LedgerRecord>>): Fault[] {
  if (date === undefined || end === undefined) return [];
  // 2020-03 ends after 2020-03-28: only what both dates say is compared.
  const said = Math.min(date.length, end.length);
  if (end.slice(0, said) >= date.slice(0, said)) return [];
  return [faultIn(source, ['date_end'], { expected: `a date that is not before \`date\`, ${date}` })];
}

function missingReply({ value: { kind, names = [] }, source }: Entry<Partial<LedgerRecord>>): Fault[] {
  const accused = names.filter((name) => name.accused).map(({ id }) => id);
  const accuses = kind !== undefined && accusingKinds.includes(kind);
  if (valueAt(source.data, ['replies']) || !(accuses || accused.length)) return [];
  const reason = accused.length ? `${accused.join(', ')} is accused` : `a record of the kind ${kind} accuses`;
  return [
    faultIn(source, ['replies'], {
      expected: `what the accused answered, since ${reason.replace(/(,.*) is/, '$1 are')}`,
      mend: 'add `replies:` with who, date, what and source, or `replies: { none-found: <day of the look> }`',
    }),
  ];
}
