import { faultIn, inWords } from './contentFile.ts';
import type { Entry } from './readFolder.ts';
import type { Fault } from './faults.ts';
import { ownField } from './ownField.ts';
import type { LedgerRecord } from './schemas/record.ts';

/** What is wrong with the quantities of a record that are said to be a part of another: no such whole, another unit, more than the whole. */
export function checkParts({ value: { quantities = {} }, source }: Entry<Partial<LedgerRecord>>): Fault[] {
  return Object.entries(quantities).flatMap(([key, part]) => {
    if (part.of === undefined) return [];
    const whole = part.of === key ? undefined : ownField(quantities, part.of);
    const fault = (field: string, complaint: { expected: string; mend: string }) => [
      faultIn(source, ['quantities', key, field], complaint),
    ];
    if (!whole) {
      const others = Object.keys(quantities).filter((other) => other !== key);
      const expected = `the name of another quantity of this record${others.length ? `: ${inWords(others.join(', '))}` : ''}`;
      return fault('of', { expected, mend: 'write the name of the whole, or take `of` out' });
    }
    if (whole.unit !== part.unit) {
      const mend = 'a share needs one unit: mend one of the two, or take `of` out';
      return fault('unit', { expected: `${whole.unit}, the unit of ${part.of}, of which this is a part`, mend });
    }
    if (whole.value < part.value) {
      const mend = 'mend one of the two, or take `of` out';
      return fault('value', { expected: `not more than ${whole.value}, the value of ${part.of}`, mend });
    }
    return [];
  });
}
