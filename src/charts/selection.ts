import { z } from 'zod';
import { question } from '../ledger/checkShape.ts';
import type { Path } from '../ledger/contentFile.ts';
import { byCode } from '../ledger/byCode.ts';
import type { Ledger } from '../ledger/model.ts';
import { nearestId } from '../ledger/nearestId.ts';
import { id, partialDate } from '../ledger/schemas/fields.ts';
import { acquisitions, recordKinds, statuses, type LedgerRecord } from '../ledger/schemas/record.ts';
import { standingRecords } from '../ledger/standingRecords.ts';
import { firstDay, lastDay } from './days.ts';
import type { Complain } from './rowReader.ts';

/** A list of which a record has to have one. */
const some = <Value extends z.ZodType>(value: Value) => z.array(value).min(1, 'at least one').optional();

/** Which records a figure draws, by their fields; a record is in it that fits every field that is given. */
export const selectionField = z
  .strictObject({
    /** What happened. */
    kinds: some(z.enum(recordKinds)),
    /** Classes of goods. */
    goods: some(id),
    /** How certain. */
    statuses: some(z.enum(statuses)),
    /** Country codes of where it happened, which is the first place of a record. */
    places: some(z.string()),
    /** Country codes of the other places of a record: whence the goods came, for one. */
    other_places: some(z.string()),
    /** Organisations or people that took part, in whatever role. */
    names: some(id),
    /** How the goods changed hands. */
    acquired: some(z.enum(acquisitions)),
    /** The first day, month or year in which it may have begun. */
    from: partialDate.optional(),
    /** The last. */
    to: partialDate.optional(),
    /** Ids of records that are left out though they fit; `not_in_it` should say why. */
    without: some(id),
  })
  .refine(
    (fields) => Object.keys(fields).some((field) => field !== 'without'),
    'a field to select by, such as kinds or from',
  );

/** A selection as it is declared. */
export type Selection = z.infer<typeof selectionField>;
type Field = keyof Selection;

const fits: { [F in Field]: (record: LedgerRecord, value: NonNullable<Selection[F]>) => boolean } = {
  kinds: ({ kind }, kinds) => kinds.includes(kind),
  goods: ({ goods }, classes) => goods !== undefined && classes.includes(goods),
  statuses: ({ status }, all) => all.includes(status),
  places: ({ places }, codes) => codes.includes(places[0]!),
  other_places: ({ places }, codes) => places.slice(1).some((code) => codes.includes(code)),
  names: ({ names }, ids) => names.some((name) => ids.includes(name.id)),
  acquired: ({ acquired }, ways) => ways.includes(acquired),
  from: ({ date }, from) => firstDay(date) >= firstDay(from),
  to: ({ date }, to) => lastDay(date) <= lastDay(to),
  without: (record, ids) => !ids.includes(record.id),
};

/**
 * The standing, published records of a selection, in order of date, then of id.
 * @param complain takes a fault for each value that no record has, and one where nothing is selected
 * @param path of the selection in its declaration
 */
export function selectRecords(
  ledger: Ledger,
  selection: Selection,
  complain: Complain = fail,
  path: Path = ['select'],
): LedgerRecord[] {
  const published = standingRecords(ledger).filter(({ draft }) => !draft);
  if (!areKnown(ledger, published, selection, complain, path)) return [];
  const fields = Object.keys(selection) as Field[];
  const selectedBy = (some: Field[]) =>
    published.filter((record) => some.every((field) => fits[field](record, selection[field] as never)));
  const selected = selectedBy(fields);
  if (!selected.length) {
    const rest = (field: Field) => selectedBy(fields.filter((other) => other !== field)).length;
    const most = fields.map((field) => [field, rest(field)] as const).sort((a, b) => b[1] - a[1])[0]!;
    complain(path, {
      found: 'a selection that no record fits',
      expected: 'one that at least one record fits',
      mend: most[1] ? `look at ${most[0]}: without it ${most[1]} would fit` : undefined,
    });
  }
  return selected.sort((a, b) => byCode(a.date, b.date) || byCode(a.id, b.id));
}

/** Whether each value that is no fixed word is one that the ledger has; a fault for each that is not. */
function areKnown(
  ledger: Ledger,
  records: LedgerRecord[],
  { from, to, ...lists }: Selection,
  complain: Complain,
  path: Path,
) {
  const known = {
    goods: [records.flatMap(({ goods }) => goods ?? []), 'a class of goods that a record has'],
    places: [records.map(({ places }) => places[0]!), 'a country code that stands first in a record'],
    other_places: [records.flatMap(({ places }) => places.slice(1)), 'a country code that stands second or later'],
    names: [ledger.names.keys(), 'the id of a name in names/'],
    without: [records.map((record) => record.id), 'the id of a published record'],
  } as const;
  let areAll = true;
  const fault = (at: Path, expected: string, mend?: string) => {
    areAll = false;
    complain([...path, ...at], { expected, mend });
  };
  for (const [field, [values, expected]] of Object.entries(known)) {
    const ids = new Set<string>(values);
    lists[field as keyof typeof known]?.forEach((value, index) => {
      if (!ids.has(value)) fault([field, index], expected, question(nearestId(value, ids)));
    });
  }
  if (from && to && firstDay(from) > lastDay(to)) fault(['to'], `a date that is not before ${from}`);
  return areAll;
}

function fail(path: Path, { found = '', expected }: { found?: string; expected: string }): never {
  throw new Error(`${path.join('.')}: ${found} is not ${expected}`);
}
