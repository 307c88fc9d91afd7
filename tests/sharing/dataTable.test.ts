import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csv, tabulate, type Column } from '../../src/sharing/dataTable.ts';

const columns: Column<{ id: string; count?: number; said?: string }>[] = [
  ['id', 'string', 'What it is called by.', ({ id }) => id],
  ['count', 'number', 'How many.', ({ count }) => count],
  ['said', 'string', 'What was said.', ({ said }) => said],
];

test('a cell with a comma, a quotation mark or a line break stands in quotation marks; a missing one is empty', () => {
  const things = [
    { id: 'ropes', count: 3, said: 'rust, "salt"\nand paint' },
    { id: 'bolts', said: 'nothing' },
  ];
  assert.equal(
    csv(tabulate(columns, things)),
    'id,count,said\r\nropes,3,"rust, ""salt""\nand paint"\r\nbolts,,nothing\r\n',
  );
});

test('a figure of nothing is a nought and no missing one', () => {
  assert.match(csv(tabulate(columns, [{ id: 'planks', count: 0 }])), /planks,0,/);
});
