import { faultIn } from './contentFile.ts';
import type { Fault } from './faults.ts';
import type { Entry } from './readFolder.ts';
import type { LedgerRecord } from './schemas/record.ts';

/** Words that mean something else in a fact address, or that are an id on the page of every record. */
const reserved = ['date', 'date_end', 'replies', 'main', 'theme'];

/** Faults where the name of a quantity or quotation is taken: a fact link and an address could then mean two things. */
export function wrongKeys({ value, source }: Entry<Partial<LedgerRecord>>): Fault[] {
  const { quantities = {}, quotes = {} } = value;
  const fields = [
    ...Object.keys(quantities).map((key) => ({ key, path: ['quantities', key] })),
    ...Object.keys(quotes).map((key) => ({ key, path: ['quotes', key] })),
  ];
  return fields.flatMap(({ key, path }) => {
    if (reserved.includes(key)) {
      const expected = `a name other than ${reserved.join(', ')}, which mean something else in addresses`;
      return [
        faultIn(source, path, { found: key, expected, mend: 'rename it here and in the fact links that use it' }),
      ];
    }
    if (path[0] === 'quantities' || !Object.hasOwn(quantities, key)) return [];
    const expected = 'a name that no quantity of this record has';
    return [faultIn(source, path, { found: key, expected, mend: 'rename one of the two' })];
  });
}
