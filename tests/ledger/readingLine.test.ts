import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingLine } from '../../src/ledger/readingLine.ts';
import type { Reading } from '../../src/ledger/schemas/source.ts';

const line = (...reads: Reading[]) => readingLine(reads.map((read) => ({ read })));

test('one source is said in the singular', () => {
  assert.equal(line('whole'), '1 source, read whole');
  assert.equal(line('opening'), '1 source, read in its opening');
  assert.equal(line('second-hand'), '1 source, known through another source');
});

test('sources read alike are said together', () => {
  assert.equal(line('opening', 'opening'), '2 sources, both read in their opening');
  assert.equal(line('copy', 'copy', 'copy'), '3 sources, all read as copies');
});

test('sources read in different ways are counted, the best reading first', () => {
  assert.equal(line('copy', 'opening', 'opening', 'opening'), '4 sources: 3 read in their opening, 1 as a copy');
  assert.equal(line('second-hand', 'whole'), '2 sources: 1 read whole, 1 known through another source');
});
