import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../../src/search/fold.ts';
import { matchNames, nameHref, nearNames, type NameRow } from '../../src/search/matchNames.ts';

const rows: NameRow[] = [
  ['china', 'China', 'country', 40, '', "People's Republic of China", 'Chinese', 'PRC', '中国'],
  ['czechia', 'Czechia', 'country', 3, '', 'Czech Republic', 'Czech', 'Prague', 'Česko'],
  ['nl-health', 'Dutch health ministry', 'public body', 4, '', 'Ministry of Health, Welfare and Sport', 'VWS'],
  ['netherlands', 'Netherlands', 'country', 5, '', 'Holland', 'Dutch'],
  ['bioeasy', 'Shenzhen Bioeasy Biotechnology', 'company', 6, '', 'Bioeasy', '易瑞生物'],
  ['turkey', 'Turkey', 'country', 4, '', 'Türkiye', 'Turkish'],
  ['greenland', 'Greenland Group', 'company', 1, '/evidence/one/'],
];
const found = (query: string) => matchNames(query, rows).map(({ row }) => row[0]);
const near = (query: string) => nearNames(query, rows).map(({ row }) => row[0]);

test('a name answers to its other forms, and the form that was met is known', () => {
  assert.deepEqual(found('Holland'), ['netherlands']);
  assert.equal(matchNames('holl', rows)[0]?.form, 'Holland');
});

test('accents and capitals make no difference', () => {
  for (const query of ['Türkiye', 'Turkiye', 'TÜRKİYE', 'turki']) assert.deepEqual(found(query), ['turkey'], query);
  assert.deepEqual(found('cesko'), ['czechia']);
});

test('a name is found in its own script, from any of its characters', () => {
  assert.deepEqual(found('易瑞'), ['bioeasy']);
  assert.deepEqual(found('生物'), ['bioeasy']);
});

test('the beginning of any word is enough, its middle is not', () => {
  assert.deepEqual(found('bioe'), ['bioeasy']);
  assert.deepEqual(found('easy'), []);
});

test('all words must be met by one form, in any order', () => {
  assert.deepEqual(found('czech republic'), ['czechia']);
  assert.deepEqual(found('republic cz'), ['czechia']);
  assert.deepEqual(found('republic of'), ['china']);
  assert.deepEqual(found('czech china'), []);
});

test('a whole form comes before a beginning, and an equal match goes by the number of records', () => {
  assert.deepEqual(found('dutch'), ['netherlands', 'nl-health']);
  assert.deepEqual(found('ch'), ['china']);
});

test('nothing typed, or signs alone, meet nothing', () => {
  for (const query of ['', '  ', '?!', '<>']) assert.deepEqual([...found(query), ...near(query)], [], query);
});

test('a slip of the pen or two still meets the name, the first letter included', () => {
  for (const [query, id] of [
    ['Holand', 'netherlands'],
    ['Bioesy', 'bioeasy'],
    ['Vioeasy', 'bioeasy'],
    ['Check Republic', 'czechia'],
    ['greenland grp', 'greenland'],
    ['olland', 'netherlands'],
    ['Nehterlands', 'netherlands'],
  ] as const)
    assert.equal(near(query)[0], id, query);
});

test('what is spelt otherwise is no slip', () => {
  for (const query of ['quicksilver', 'chip', 'bio', 'cheese']) assert.deepEqual(near(query), [], query);
});

test('a name leads to its dossier, or to the one record that names it', () => {
  assert.equal(nameHref(rows[0]!), '/names/china/');
  assert.equal(nameHref(rows[6]!), '/evidence/one/');
});

test('letters that have no accent to lose are made plain too', () => {
  assert.equal(fold('Łódź, Sağlık & Straße'), 'lodz saglik strasse');
});
