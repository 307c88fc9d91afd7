import type { LedgerRecord } from './schemas/record.ts';

type Withdrawn = NonNullable<LedgerRecord['withdrawn']>;

/** What is wrong where something still points at a withdrawn record, and what stands instead. */
export function withdrawnInstead({ id }: { id: string }, { date, see }: Withdrawn) {
  const found = `${id}, withdrawn on ${date}`;
  const mend = see ? `put ${see.join(' or ')} in its place, or take it out here` : 'take it out here';
  return { found, expected: 'a record that stands', mend };
}
