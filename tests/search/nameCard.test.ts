import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bothNames, splits } from '../../src/search/bothNames.ts';
import { cardOf, cardOfBoth } from '../../src/search/nameAnswer.ts';
import type { NameMatch } from '../../src/search/matchNames.ts';
import { nameCard, type NameCard } from '../../src/search/nameCard.ts';
import { nameRows } from '../../src/search/nameRows.ts';
import { recordChunks } from '../../src/search/recordChunks.ts';
import { readLedger } from '../../src/ledger/readLedger.ts';

const ledger = readLedger('tests/fixtures/second-story/content');
const rows = nameRows(ledger, new Set());
const use = {
  uses: new Map<string, number>(),
  opening: new Set<string>(),
  told: () => [{ href: '/closures/#a', title: "The town's bridge" }],
};
const withRecords = rows.filter(([, , , records]) => records > 1).map(([id]) => id);

test('names with a dossier have it as their page, names with one record have that record, and the rest are left out', () => {
  assert.ok(rows.length > 3 && withRecords.length > 0);
  for (const [id, , kind, records, record] of rows) {
    if (records > 1) assert.equal(record, '', id);
    else if (record) assert.match(record, /^\/evidence\/.+\/$/);
    assert.ok(kind.length > 3);
  }
  const bare = [...ledger.names.keys()].filter((id) => !rows.some((row) => row[0] === id));
  for (const id of bare)
    assert.ok(![...ledger.records.values()].some(({ names }) => names.some((one) => one.id === id)));
});

test('a card counts every record once, names two, and its figures are on their records', () => {
  for (const id of withRecords) {
    const card = nameCard(ledger, id, use);
    const records = rows.find((row) => row[0] === id)![3];
    assert.equal(
      card.counts.reduce((sum, [, , count]) => sum + count, 0),
      records,
    );
    assert.equal(card.all.length, records);
    assert.equal(new Set(card.all).size, records);
    assert.ok(card.records.length === 2 && card.figures.length <= 3);
    for (const [amount, , href] of card.figures) {
      assert.match(amount, /\d/);
      const [, record = ''] = /^\/evidence\/(.+)\/#/.exec(href) ?? [];
      assert.ok(ledger.records.has(record), href);
    }
    assert.deepEqual(card.told, [['/closures/#a', 'The town’s bridge']]);
  }
});

test('no card and no chunk names a withdrawn record', () => {
  const withdrawn = [...ledger.records.values()].filter((record) => record.withdrawn).map(({ id }) => id);
  assert.ok(withdrawn.length > 0);
  const text = JSON.stringify([rows.map(([id]) => nameCard(ledger, id, use)), recordChunks(ledger)]);
  for (const id of withdrawn) assert.ok(!text.includes(id), id);
});

test('what concerns two names are the records and passages that both have, those that say most to both first', () => {
  const card = (all: number[], told: string[]) =>
    ({ all, told: told.map((href) => [href, '']) }) as unknown as NameCard;
  assert.deepEqual(bothNames(card([4, 9, 2, 1], ['/a/', '/b/']), card([1, 2, 4], ['/b/'])), {
    records: [4, 2, 1],
    told: [['/b/', '']],
  });
});

test('a query is parted in two in every way, a short word between left out', () => {
  assert.deepEqual(splits('Arland and Brite'), [
    ['Arland', 'and Brite'],
    ['Arland', 'Brite'],
    ['Arland and', 'Brite'],
  ]);
  assert.deepEqual(splits('Arland'), []);
});

test('a card says by which other form it was met, and that a name is only the nearest', () => {
  const card = nameCard(ledger, withRecords[0]!, use);
  const row = rows.find(([id]) => id === withRecords[0])!;
  assert.match(cardOf('x', { row, form: 'Another', rank: 0 }, card).note!, /^Another · /);
  assert.match(cardOf('Anohter', { row, form: 'Another', rank: 3.25 }, card).note!, /^Nearest name to “Anohter”/);
});

test('the card of two names leads to the filters that leave what concerns both, and there is none where nothing does', () => {
  const match = (id: string, kind: string): NameMatch => ({ row: [id, id, kind, 1, ''], form: id, rank: 0 });
  const pair: [NameMatch, NameMatch] = [match('arland', 'country'), match('bolt', 'company')];
  const empty = { all: [1], told: [] } as unknown as NameCard;
  const card = cardOfBoth(pair, [empty, empty], [['one', 'One', '2014', '●', 'confirmed']])!;
  assert.equal(card.href, '/search/#place=arland&organisation=bolt');
  assert.deepEqual(
    card.lines.map(({ href }) => href),
    ['/evidence/one/'],
  );
  assert.equal(cardOfBoth(pair, [empty, { ...empty, all: [2] }], []), undefined);
});
