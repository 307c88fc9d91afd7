import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchCost } from '../../src/desk/searchCost.ts';
import { readQueries } from '../search/queries.ts';

test('a search costs what it may: by name 12,000 B, from the text 120,000 B, 15,000 B for each query after it', async () => {
  const { topics = [], numbers = [], 'two names': two = [], aliases = [] } = readQueries();
  const queries = [...topics, ...numbers, ...two, ...aliases].filter(({ group }) => group !== 'none').map(({ q }) => q);
  const { name, text } = await searchCost('dist', queries);
  assert.ok(name.worst <= 12_000, `an answer by name costs up to ${name.worst} B`);
  assert.ok(text.worst <= 120_000, `the first answer from the text, names before it included, costs ${text.worst} B`);
  assert.ok(text.further <= 15_000, `a further query costs ${text.further} B`);
});
