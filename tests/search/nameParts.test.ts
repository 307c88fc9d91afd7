import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NameRow } from '../../src/search/matchNames.ts';
import { cutWords, nameParts, slipParts } from '../../src/search/nameParts.ts';
import { leafOf, partOf } from '../../src/search/partOf.ts';

const rows: NameRow[] = [
  ['arland', 'Arland', 'country', 9, '', 'Kingdom of Arland', 'Brite', '北国'],
  ['body', 'Board of Bridges', 'public body', 1, ''],
  ['four', '4 Rivers', 'company', 1, ''],
];
const idsIn = (part: string) =>
  nameParts(rows)
    .get(part)!
    .rows.map(([id]) => id);

test('a name stands under the first letter of every word that can begin a query', () => {
  assert.deepEqual(idsIn('a'), ['arland']);
  assert.deepEqual(idsIn('b'), ['arland', 'body']);
  assert.deepEqual(idsIn('k'), ['arland']);
  assert.deepEqual(idsIn('0'), ['four']);
  assert.deepEqual(idsIn('other'), ['arland']);
  assert.deepEqual(idsIn('o'), [], 'words that a name writes small begin no query');
});

test('a part has only those other forms of a name that belong in it', () => {
  assert.deepEqual(nameParts(rows).get('b')!.rows[0], ['arland', 'Arland', 'country', 9, '', 'Brite']);
});

test('every letter has a part, so that a missing file is never an empty one', () => {
  const parts = nameParts(rows);
  assert.deepEqual([...parts.keys()], [...'abcdefghijklmnopqrstuvwxyz0', 'other']);
  assert.deepEqual(
    [...slipParts(rows).keys()],
    [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `-${letter}`),
  );
});

test('words are listed by their second letter, for a slip in the first', () => {
  assert.deepEqual(slipParts(rows).get('-r'), ['arland', 'bridges', 'brite']);
  assert.deepEqual(slipParts(rows).get('-i'), ['kingdom', 'rivers']);
});

test('a part that grows too large keeps its most recorded names and sends to leaves', () => {
  const letters = [...'aeiou'];
  const many = Array.from({ length: 400 }, (_, index): NameRow => {
    const word = `B${letters[index % 5]}${letters[Math.floor(index / 5) % 5]}n`;
    return [`n${index}`, `${word} ${index}`, 'company', index, ''];
  });
  const parts = nameParts([...many, ...rows]);
  const { rows: kept, leaves = [] } = parts.get('b')!;
  assert.equal(kept.length, 24);
  assert.equal(kept[0]![0], 'n399');
  assert.equal(leafOf('bean', leaves), 'bea', 'a leaf that would be too large is cut again');
  assert.equal(leafOf('xenon', leaves), undefined);
  const inLeaves = new Set(leaves.flatMap((leaf) => parts.get(leaf)!.rows.map(([id]) => id)));
  assert.equal(inLeaves.size, 402, 'no name is lost');
  for (const leaf of leaves) assert.ok(parts.get(leaf)!.rows.length <= 64, leaf);
  const words = cutWords([...many, ...rows], parts);
  assert.deepEqual([...words.keys()], ['b-'], 'only a part that is cut needs its words listed');
  assert.ok(['baan', 'bridges', 'brite'].every((word) => words.get('b-')!.includes(word)));
  for (const word of words.get('b-')!) assert.ok(leafOf(word, leaves), word);
});

test('the part of a word is that of its first letter, whatever the script', () => {
  assert.deepEqual(['bean', '4', '北国', 'дом'].map(partOf), ['b', '0', 'other', 'other']);
});
