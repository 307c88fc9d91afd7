import { faultIn, placeOf } from './contentFile.ts';
import type { Entry } from './readFolder.ts';
import type { Fault } from './faults.ts';
import type { Name } from './schemas/name.ts';

/** What is wrong in the names when they are looked at together: codes, listings, offices, words that would link to two dossiers. */
export function checkNames(names: Entry<Name>[]): Fault[] {
  const codes = new Map<string, Entry<Name>>();
  const words = new Map<string, Entry<Name>>();
  return names.flatMap((entry) => [
    ...checkCode(entry, codes),
    ...checkListed(entry),
    ...checkPerson(entry),
    ...checkWords(entry, words),
  ]);
}

function checkCode(entry: Entry<Name>, codes: Map<string, Entry<Name>>): Fault[] {
  const {
    value: { kind, code },
    source,
    path,
  } = entry;
  const field = [...path, 'code'];
  if (kind !== 'countries')
    return code ? [faultIn(source, field, { expected: 'no code, since only countries have one' })] : [];
  if (!code) return [faultIn(source, field, { expected: 'a country code such as NL' })];
  const other = codes.get(code);
  codes.set(code, other ?? entry);
  if (!other) return [];
  const mend = `the other stands in ${placeOf(other.source, [...other.path, 'code'])}`;
  return [faultIn(source, field, { expected: 'a code that no other country has', mend })];
}

function checkPerson({ value: { kind, office, named_because }, source, path }: Entry<Name>): Fault[] {
  if (kind !== 'people' || office || named_because) return [];
  return [
    faultIn(source, [...path, 'office'], {
      expected: 'the public office held, or `named_because` for a private person',
      mend: 'add one of the two, or leave the person out of the ledger',
    }),
  ];
}

/** The index may turn the words of a name round, and nothing else. */
function checkListed({ value: { name, listed = name }, source, path }: Entry<Name>): Fault[] {
  const words = (text: string) => text.replace(',', '').split(' ').sort().join(' ');
  if (words(listed) === words(name)) return [];
  return [
    faultIn(source, [...path, 'listed'], { expected: `the words of “${name}”, with a comma after the family name` }),
  ];
}

/** A word that links in the prose may lead to one dossier only. */
function checkWords(entry: Entry<Name>, words: Map<string, Entry<Name>>): Fault[] {
  const {
    value: { name, aliases },
    source,
    path,
  } = entry;
  const fields = [
    { word: name, field: ['name'] },
    ...aliases.map((word, index) => ({ word, field: ['aliases', index] })),
  ];
  return fields.flatMap(({ word, field }) => {
    const other = words.get(word);
    words.set(word, other ?? entry);
    if (!other || other === entry) return [];
    const mend = `move one of them to \`search\`; ${other.value.id} has it in ${placeOf(other.source, other.path)}`;
    return [faultIn(source, [...path, ...field], { expected: 'a name or alias that no other name has', mend })];
  });
}
