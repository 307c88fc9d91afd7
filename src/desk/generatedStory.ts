import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dice } from './dice.ts';

/** How large a generated story is; what is left out follows from the count of records. */
export interface StorySize {
  records: number;
  sources?: number;
  /** Companies, public bodies, associations and people together; countries are always 40. */
  names?: number;
}

const syllables = [
  'ba',
  'dor',
  'el',
  'fen',
  'gra',
  'hol',
  'is',
  'kem',
  'lun',
  'mar',
  'nor',
  'os',
  'pel',
  'quin',
  'ros',
];
const goods = ['ropes', 'hangers', 'bolts', 'planks', 'mixed'];
const months = Array.from({ length: 48 }, (_, index) => [2011 + Math.floor(index / 12), (index % 12) + 1] as const);
// What happens, each with the verb of its title; the last four accuse nobody.
const kinds = [
  ['recall', 'calls back'],
  ['rejection', 'turns away'],
  ['investigation', 'looks into'],
  ['purchase', 'buys'],
  ['donation', 'is given'],
  ['statement', 'speaks of'],
  ['study', 'counts'],
] as const;
const nameKinds = ['companies', 'public-bodies', 'associations', 'people'] as const;
const statuses = ['confirmed', 'confirmed', 'confirmed', 'reported', 'reported', 'alleged', 'disputed'];
const countries = 40;

/**
 * Writes a whole invented story of a given size, to measure with: the same size gives the same bytes.
 * @param dir the content folder; what is in it goes
 */
export function generatedStory(dir: string, size: StorySize): void {
  const { records, sources = records * 2, names = Math.ceil(records / 4) } = size;
  const any = dice(records);
  const write = (file: string, value: string) => {
    mkdirSync(join(dir, file, '..'), { recursive: true });
    writeFileSync(join(dir, file), value);
  };
  const list = (entries: object[]) => `${entries.map((entry) => `- ${JSON.stringify(entry)}`).join('\n')}\n`;
  rmSync(dir, { recursive: true, force: true });
  write('story.yaml', JSON.stringify(story));
  write('sections/bridges.mdx', section);
  write('names/countries.yaml', list(Array.from({ length: countries }, (_, index) => country(index))));
  nameKinds.forEach((kind, place) => {
    const own = Array.from({ length: names }, (_, index) => index).filter(
      (index) => index % nameKinds.length === place,
    );
    if (own.length) write(`names/${kind}.yaml`, list(own.map((index) => party(kind, index))));
  });
  for (let first = 0; first < sources; first += 50) {
    const own = Array.from({ length: Math.min(50, sources - first) }, (_, index) => source(first + index));
    write(`sources/paper-${first / 50}.yaml`, JSON.stringify({ publisher: `The ${word(first)} Paper`, sources: own }));
  }
  for (let index = 0; index < records; index++) {
    write(`records/record-${index}.yaml`, JSON.stringify(record(index, any, sources, names)));
  }
}

const story = {
  title: 'The Generated Log',
  standfirst: 'An invented story of a chosen size, to measure with.',
  byline: 'The Generated Log',
  publisher: 'The Generated Log',
  published: '2015-01-01',
  updated: '2015-01-01',
  sections: ['bridges'],
  site_url: 'https://generated-log.example',
  licences: { text: 'CC BY 4.0', text_url: 'https://creativecommons.org/licenses/by/4.0/', code: 'MIT licence' },
  corrections_contact: 'corrections@generated-log.example',
};

const section = `---
title: What was built, and what came back
summary: >-
  A section that stands for all.
updated: 2015-01-01
---

## What was counted [#](#counted)

There were [3](fact:record-0.counted) ropes in the first lot. Nobody saw them, since the town, its bridges and all who
cross them are drawn by lot, and so are the papers that tell of them. The same size of story always gives the same words,
so that two measures of it can be compared.
`;

function country(index: number): object {
  const code = `Q${String.fromCharCode(65 + (index % 26))}`.replace('Q', index < 26 ? 'Q' : 'Z');
  return { id: `land-${index}`, name: `${word(index)}land`, description: 'An invented country.', code };
}

function party(kind: (typeof nameKinds)[number], index: number): object {
  const name = `${word(index)} ${word(index + 7)} ${index}`;
  const office = kind === 'people' ? { office: 'Inspector of bridges' } : {};
  return { id: `party-${index}`, name, search: [word(index + 3)], description: 'An invented name.', ...office };
}

function source(index: number): object {
  const title = `${word(index)} and ${word(index + 5)} on the ${goods[index % 5]}`;
  const url = `https://paper.example/${index}`;
  return { id: `source-${index}`, title, date: '2014-03-10', language: 'en', url, kind: 'press', read: 'whole' };
}

function record(index: number, any: (below: number) => number, sources: number, names: number): object {
  const [kind, verb] = kinds[any(kinds.length)]!;
  const [year, month] = months[Math.min(any(48), any(48))]!;
  const day = any(5) ? `-${String(1 + any(28)).padStart(2, '0')}` : '';
  const places = [...new Set([any(countries), any(countries)])];
  const codes = places.map((place) => (country(place) as { code: string }).code);
  const own = [index % sources, any(sources)].map((place) => `source-${place}`);
  const what = goods[any(goods.length)]!;
  const parties = names ? [...new Set([any(names), any(names), any(names)])] : [];
  return {
    title: `${word(places[0]!)}land ${verb} ${what} of ${word(any(2000))} ${word(any(2000))}`,
    date: `${year}-${String(month).padStart(2, '0')}${day}`,
    places: codes,
    names: parties.map((place) => ({ id: `party-${place}`, role: 'other' })),
    kind,
    product: `${what} of steel, and ${word(any(2000))} parts`,
    goods: what,
    acquired: ['purchased', 'donated', 'not-applicable'][any(3)],
    summary: Array.from({ length: 24 + any(16) }, () => word(any(3000)).toLowerCase()).join(' '),
    status: statuses[any(statuses.length)],
    status_reason: 'It was drawn by lot.',
    quantities: {
      counted: {
        value: index === 0 ? 3 : 1 + any(90_000),
        unit: 'ropes',
        what: 'ropes counted in the lot',
        said_by: word(any(2000)),
        sources: [own[0]],
      },
    },
    replies: { 'none-found': '2014-12-01' },
    sources: [...new Set(own)],
    related: index ? [`record-${any(index)}`] : [],
    updated: '2015-01-01',
  };
}

/** A word for a number, always the same. */
function word(index: number): string {
  const [a, b, c] = [index % 15, Math.floor(index / 15) % 15, Math.floor(index / 225) % 15];
  const text = [a, b, c].map((place) => syllables[place]).join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
