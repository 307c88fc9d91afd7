import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { mostRows, parts, sizeClass } from '../../../src/ledger/table/groupSize.ts';

test('a part of the table is never larger than what a browser may lay out at a time', () => {
  const rows = Array.from({ length: mostRows * 2 + 1 }, (_, index) => index);
  assert.deepEqual(
    parts(rows).map(({ length }) => length),
    [mostRows, mostRows, 1],
  );
  assert.deepEqual(parts(rows).flat(), rows);
});

test('every size of a part has its rule in the styles', () => {
  const styles = readFileSync('src/ledger/table/groupSize.css', 'utf8');
  const classes = new Set(Array.from({ length: mostRows }, (_, index) => sizeClass(index + 1)));
  assert.equal(classes.size, 7);
  for (const name of classes) assert.ok(styles.includes(`.${name} {`), name);
});
