import { faultIn, type Path } from './contentFile.ts';
import type { Entry } from './readFolder.ts';
import type { Fault } from './faults.ts';
import type { Known } from './gather.ts';
import { nearestId } from './nearestId.ts';
import { question } from './checkShape.ts';

/** A fault when an id is not among those that exist; nothing when these are not known. */
export function unknownId(
  { source, path }: Entry<unknown>,
  field: Path,
  written: string,
  ids: Set<string> | undefined,
  expected: string,
  mend?: string,
): Fault[] {
  if (!ids || ids.has(written)) return [];
  return [faultIn(source, [...path, ...field], { expected, mend: question(nearestId(written, ids)) ?? mend })];
}

/** A fault when there is no such source. */
export function unknownSource(
  entry: Entry<unknown>,
  field: Path,
  written: string,
  ids: Set<string> | undefined,
): Fault[] {
  return unknownId(
    entry,
    field,
    written,
    ids,
    'the id of a source in sources/',
    'add it to a file in sources/, or take it out here',
  );
}

/** A fault when there is no such record, published or not. */
export function unknownRecord(entry: Entry<unknown>, field: Path, written: string, { records }: Known): Fault[] {
  return unknownId(
    entry,
    field,
    written,
    records,
    'the id of a record in records/',
    'write that record, or take it out here',
  );
}
