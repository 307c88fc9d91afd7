import { faultIn, type Path } from './contentFile.ts';
import type { Fault } from './faults.ts';
import type { Known } from './gather.ts';
import type { Entry } from './readFolder.ts';
import type { LedgerRecord } from './schemas/record.ts';
import { unknownRecord } from './unknownId.ts';
import { withdrawnInstead } from './withdrawnInstead.ts';

/**
 * Faults where a record that stands is related to one that no longer does, and where a withdrawn one sends its readers to
 * itself, to nothing, or to another withdrawn one. What else a withdrawn record points at is shown nowhere.
 */
export function pointsAtWithdrawn(entry: Entry<Partial<LedgerRecord>>, known: Known): Fault[] {
  const { value: record, source } = entry;
  const { id: own, withdrawn, related = [] } = record;
  const gone = (id: string, path: Path) => {
    const other = known.withdrawn.get(id);
    return other ? [faultIn(source, path, withdrawnInstead({ id }, other))] : [];
  };
  if (!withdrawn) return related.flatMap((id, index) => gone(id, ['related', index]));
  return (withdrawn.see ?? []).flatMap((id, index) => {
    const path = ['withdrawn', 'see', index];
    if (id === own) return [faultIn(source, path, { expected: 'the id of another record' })];
    return [...unknownRecord(entry, path, id, known), ...gone(id, path)];
  });
}
