import type { Complaint, Path } from '../ledger/contentFile.ts';
import type { Ledger } from '../ledger/model.ts';
import { nearestId } from '../ledger/nearestId.ts';
import { ownField } from '../ledger/ownField.ts';
import type { LedgerRecord, Quantity } from '../ledger/schemas/record.ts';
import type { Series } from '../ledger/schemas/series.ts';
import { question } from '../ledger/checkShape.ts';
import { withdrawnInstead } from '../ledger/withdrawnInstead.ts';
import type { RowDeclaration } from './chartKind.ts';
import type { FigureRow } from './figureView.ts';
import { headingFits } from './rowLabel.ts';
import { selectRecords, type Selection } from './selection.ts';
import { narrowest } from './textWidth.ts';

/** Takes one fault of a declaration: where it is, and what is wrong there. */
export type Complain = (path: Path, complaint: Complaint) => void;

/** What a kind's `join` works with. */
export interface RowReader {
  complain: Complain;
  /**
   * The quantities that a row names, in the order of the fields; undefined, with a fault for each, where one is missing.
   * @param fields names of the row's fields that name quantities, such as `part` and `whole`
   */
  quantities(row: RowDeclaration, index: number, fields: readonly string[]): Quantity[] | undefined;
  /** The record of an id; undefined, with a fault, where it does not stand. */
  record(id: string, path: Path): LedgerRecord | undefined;
  /** One of a record's quantities; undefined, with a fault, where it has none of that name. */
  quantity(record: LedgerRecord, key: string, path: Path): Quantity | undefined;
  /** The name of a country by its code. */
  place(code: string): string;
  /** The series of an id; undefined, with a fault, where there is none. */
  series(id: string, path: Path): Series | undefined;
  /** The records of a selection, in order of date; none, with a fault, where it is wrong. */
  select(selection: Selection, path: Path): LedgerRecord[];
  /** The date of a source. */
  sourceDate(source: string): string | undefined;
  /** The publisher of a source. */
  publisher(source: string): string;
  /** A fault where a line of text has no room on the narrowest screen; its width is in pixels. */
  fit(text: string, width: number, path: Path): void;
  /** The part of a row that is the same for all kinds. `first` is the quantity that the row links to. */
  base(row: RowDeclaration, first: string): Omit<FigureRow, 'cells' | 'quantities'>;
}

/** A reader of rows over one ledger. */
export function rowReader(ledger: Ledger, complain: Complain): RowReader {
  const tooLong = (text: string, path: Path) =>
    complain(path, {
      found: text,
      expected: 'a line that fits on a phone',
      mend: `shorten the ${String(path.at(-1))}`,
    });
  return {
    complain,
    record: (id, path) => standing(ledger, id, path, complain),
    place: (code) => [...ledger.names.values()].find((name) => name.code === code)?.name ?? code,
    series(id, path) {
      const series = ledger.series.get(id);
      const mend = question(nearestId(id, ledger.series.keys()));
      if (!series) complain(path, { expected: 'the id of a series in series/', mend });
      return series;
    },
    quantity: (record, key, path) => quantity(record, record.id, key, path, complain),
    select: (selection, path) => selectRecords(ledger, selection, complain, path),
    sourceDate: (source) => ledger.sources.get(source)?.date,
    publisher: (source) => ledger.sources.get(source)?.publisher ?? source,
    fit(text, width, path) {
      if (width > narrowest) tooLong(text, path);
    },
    quantities(row, index, fields) {
      const record = standing(ledger, row.record, ['rows', index, 'record'], complain);
      if (!record) return undefined;
      if (!headingFits({ ...row, status: record.status })) {
        tooLong([row.label, row.note].filter(Boolean).join(', '), ['rows', index, row.note ? 'note' : 'label']);
      }
      const keys = row as unknown as Record<string, string>;
      const found = fields.map((field) => quantity(record, row.record, keys[field]!, ['rows', index, field], complain));
      return found.every((one) => one !== undefined) ? found : undefined;
    },
    base({ label, note, record: id }, first) {
      const record = ledger.records.get(id)!;
      return { label, note, record, href: `/evidence/${id}/#${first}`, status: record.status };
    },
  };
}

function standing(ledger: Ledger, id: string, path: Path, complain: Complain): LedgerRecord | undefined {
  const record = ledger.records.get(id);
  if (record && !record.withdrawn) return record;
  if (record) complain(path, withdrawnInstead(record, record.withdrawn!));
  else {
    const mend = question(nearestId(id, ledger.records.keys()));
    complain(path, { expected: 'the id of a published record', mend });
  }
  return undefined;
}

function quantity(record: LedgerRecord, id: string, key: string, path: Path, complain: Complain) {
  const found = ownField(record.quantities, key);
  if (found) return found;
  const keys = Object.keys(record.quantities);
  const expected = keys.length ? `a quantity of ${id}: ${keys.join(', ')}` : `a quantity of ${id}, which has none`;
  complain(path, { expected, mend: question(nearestId(key, keys)) });
  return undefined;
}
