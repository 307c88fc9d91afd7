import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQueries, type Query } from '../search/queries.ts';
import { openSearch, searchFor, type Shown } from './searchPanel.ts';
import { siteForTests } from './site.ts';

const site = siteForTests();
const queries = Object.values(readQueries()).flat();

test('there are at least 120 queries, each once', () => {
  const typed = queries.map(({ q }) => q);
  assert.ok(typed.length >= 120, `only ${typed.length} queries`);
  assert.equal(new Set(typed).size, typed.length);
});

test('what readers type leads to the right group always, and to the right first result in 98 of 100', async () => {
  const page = await site.open('/recalls/');
  await openSearch(page);
  const wrongGroup: string[] = [];
  const wrongFirst: string[] = [];
  for (const query of queries) {
    const shown = await searchFor(page, query.q);
    if (!groupsOf(query).includes(shown.group)) wrongGroup.push(`${query.q}: ${shown.group} of ${shown.hrefs[0]}`);
    if (!isFirst(query, shown)) wrongFirst.push(`${query.q}: ${shown.card[0] ?? shown.hrefs[0]}`);
  }
  await page.context().close();
  assert.deepEqual(wrongGroup, []);
  assert.ok(wrongFirst.length <= queries.length * 0.02, wrongFirst.join('\n'));
  assert.deepEqual(site.troubles, []);
});

function groupsOf({ group = 'name' }: Query): string[] {
  return [group].flat();
}

function isFirst({ first, has }: Query, { hrefs, card }: Shown): boolean {
  return (first === undefined || hrefs[0] === first) && (has === undefined || card.includes(has));
}
