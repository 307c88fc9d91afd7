import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keyFigures } from '../../src/ledger/keyFigures.ts';
import { mainFigure } from '../../src/ledger/mainFigure.ts';
import type { RecordOfName } from '../../src/ledger/recordsOfName.ts';
import type { LedgerRecord } from '../../src/ledger/schemas/record.ts';

const sold = { value: 600_000, unit: 'ropes', what: 'ropes that were sold', sources: ['a'] };

function part(id: string, record: object = {}, name: Partial<RecordOfName> = {}): RecordOfName {
  const whole = { kind: 'purchase', acquired: 'purchased', status: 'confirmed', sources: ['a'], quantities: { sold } };
  return {
    record: { id, date: '2014-03', ...whole, ...record } as unknown as LedgerRecord,
    ...{ roles: ['buyer'], accused: false, here: false },
    ...name,
  };
}

const chosen = (parts: RecordOfName[], used: [string, number][] = [], opening: string[] = []) =>
  keyFigures(parts, new Map(used), new Set(opening)).map(({ record }) => record.id);

describe('mainFigure', () => {
  const record = (quantities: object) => part('sale', { quantities }).record;

  it('is the first figure of a record, and says its unit once', () => {
    const figure = mainFigure(record({ sold, returned: { ...sold, value: 5 } }));
    assert.equal(figure?.href, '/evidence/sale/#sold');
    assert.equal(figure?.amount, '600,000 ropes');
    assert.equal(figure?.what, 'that were sold');
    assert.equal(figure?.phrase, '600,000 ropes that were sold');
    assert.equal(figure?.date, '2014-03');
  });
  it('stands apart from what it counts where the two do not read on', () => {
    const cost = { ...sold, value: 12.5, unit: 'EUR per rope', what: 'price in the contract', as_of: '2014-02' };
    assert.equal(mainFigure(record({ cost }))?.phrase, 'EUR 12.50 per rope: price in the contract');
    assert.equal(mainFigure(record({ cost }))?.date, '2014-02');
    assert.equal(mainFigure(record({ sold: { ...sold, value: 1 } }))?.phrase, '1 rope: ropes that were sold');
  });
  it('is none where the record has no figure', () => {
    assert.equal(mainFigure(record({})), undefined);
  });
});

describe('keyFigures', () => {
  it('are four at most, one of a record', () => {
    const parts = ['a', 'b', 'c', 'd', 'e'].map((id) => part(id));
    assert.deepEqual(chosen(parts), ['a', 'b', 'c', 'd']);
  });
  it('put what the name had a hand in before what it watched over, and leave out what it only appears in', () => {
    const parts = [
      part('watched', {}, { roles: ['authority'] }),
      part('named', {}, { roles: ['other'] }),
      part('told', {}, { roles: ['speaker'] }),
      part('made', { status: 'alleged' }, { roles: ['maker'] }),
      part('held', { status: 'alleged' }, { roles: [], accused: true }),
      part('place', { status: 'alleged' }, { roles: [], here: true }),
    ];
    assert.deepEqual(chosen(parts), ['made', 'held', 'place', 'watched']);
  });
  it('then go by certainty, by use in the story and by the number of sources', () => {
    const parts = [
      part('disputed', { status: 'disputed' }),
      part('plain'),
      part('sourced', { sources: ['a', 'b'] }),
      part('told'),
    ];
    assert.deepEqual(chosen(parts, [['told', 2]]), ['told', 'sourced', 'plain', 'disputed']);
  });
  it('take one of each kind of record before a second', () => {
    const trade = ['a', 'b', 'c', 'd'].map((id) => part(id, { kind: 'trade' }));
    const recall = part('recall', { kind: 'recall', status: 'disputed' });
    assert.deepEqual(chosen([...trade, recall]), ['a', 'b', 'c', 'recall']);
  });
  it('leave out what is not of goods, and records without a figure', () => {
    const poll = part('poll', { kind: 'survey', acquired: 'not-applicable' });
    const made = part('made', { kind: 'production', acquired: 'not-applicable' }, { roles: ['maker'] });
    assert.deepEqual(chosen([poll, made, part('bare', { quantities: {} })]), ['made']);
  });
  it('are those that the opening shows before those that the story uses more, also where they are of one kind', () => {
    const parts = ['a', 'b', 'c', 'd', 'e'].map((id) => part(id)).concat(part('gift', { kind: 'donation' }));
    const used: [string, number][] = [['a', 5]];
    assert.deepEqual(chosen(parts, used, ['d', 'e']), ['d', 'e', 'a', 'gift']);
    assert.deepEqual(chosen(parts, used), ['a', 'b', 'c', 'gift']);
  });
});
