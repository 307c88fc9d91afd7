import type { Fault } from './faults.ts';

/**
 * Faults less those that a fault elsewhere has called forth: a record that cannot be read is missing wherever it is used,
 * and to say so at every figure in the prose would bury the one thing to mend.
 */
export function withoutEchoes(faults: Fault[]): Fault[] {
  const faulty = new Map(faults.map(({ file }) => [idOf(file), file]));
  return faults.filter(({ file, found }) => (faulty.get(found) ?? file) === file);
}

/** The id of the record, series or figure that a file holds; of other files, the file itself. */
function idOf(file: string): string {
  return /^(?:records|series|figures)\/(.+)\.yaml$/.exec(file)?.[1] ?? file;
}
