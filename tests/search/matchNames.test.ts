import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, matchNames, nearestNames, type NameEntry } from '../../src/search/matchNames.ts';

const entries: NameEntry[] = [
  ['China', 'country', ["People's Republic of China", 'Chinese', 'PRC', '中国'], 40, '/names/china/'],
  ['Czechia', 'country', ['Czech Republic', 'Czech', 'Prague', 'Česko'], 3, '/names/czechia/'],
  [
    'Dutch health ministry',
    'public body',
    ['Ministry of Health, Welfare and Sport', 'VWS'],
    4,
    '/names/nl-health-ministry/',
  ],
  ['Netherlands', 'country', ['Holland', 'Dutch'], 5, '/names/netherlands/'],
  ['Shenzhen Bioeasy Biotechnology', 'company', ['Bioeasy', '易瑞生物'], 6, '/names/shenzhen-bioeasy/'],
  ['Turkey', 'country', ['Türkiye', 'Turkish'], 4, '/names/turkey/'],
];
const found = (query: string) => matchNames(query, entries).map(({ entry }) => entry[0]);

test('a name answers to its other forms, and the form that was met is known', () => {
  assert.deepEqual(found('Holland'), ['Netherlands']);
  assert.equal(matchNames('holl', entries)[0]?.form, 'Holland');
});

test('accents and capitals make no difference', () => {
  for (const query of ['Türkiye', 'Turkiye', 'TÜRKİYE', 'turki']) assert.deepEqual(found(query), ['Turkey'], query);
  assert.deepEqual(found('cesko'), ['Czechia']);
});

test('a name is found in its own script, from any of its characters', () => {
  assert.deepEqual(found('易瑞'), ['Shenzhen Bioeasy Biotechnology']);
  assert.deepEqual(found('生物'), ['Shenzhen Bioeasy Biotechnology']);
});

test('the beginning of any word is enough, its middle is not', () => {
  assert.deepEqual(found('bioe'), ['Shenzhen Bioeasy Biotechnology']);
  assert.deepEqual(found('easy'), []);
});

test('all words must be met by one form, in any order', () => {
  assert.deepEqual(found('czech republic'), ['Czechia']);
  assert.deepEqual(found('republic cz'), ['Czechia']);
  assert.deepEqual(found('republic of'), ['China']);
  assert.deepEqual(found('czech china'), []);
});

test('a whole form comes before a beginning, and an equal match goes by the number of records', () => {
  assert.deepEqual(found('dutch'), ['Netherlands', 'Dutch health ministry']);
  assert.deepEqual(found('ch'), ['China']);
  assert.deepEqual(found('t'), ['Turkey']);
});

test('nothing typed, or signs alone, meet nothing', () => {
  for (const query of ['', '  ', '?!', '<>']) assert.deepEqual(found(query).length > 0, false, query);
});

test('a query that no name answers has the nearest spelt names', () => {
  const near = (query: string) => nearestNames(query, entries).map(([name]) => name);
  assert.equal(near('Holand')[0], 'Netherlands');
  assert.equal(near('Biaeosy')[0], 'Shenzhen Bioeasy Biotechnology');
  assert.equal(near('Check Republic')[0], 'Czechia');
  assert.deepEqual(near('quicksilver'), []);
});

test('letters that have no accent to lose are made plain too', () => {
  assert.equal(fold('Łódź, Sağlık & Straße'), 'lodz saglik strasse');
});
