import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLedger } from '../../src/ledger/readLedger.ts';
import { recordView } from '../../src/ledger/recordView.ts';
import { secondStory, storyWith } from './storyWith.ts';

const ledger = readLedger(secondStory);

describe('recordView', () => {
  const view = recordView(ledger, 'millgate-hangers-recall-2014-03');

  it('prints quantities and their rivals, with their sources', () => {
    const recalled = view.quantities.find(({ key }) => key === 'recalled');
    assert.equal(recalled?.amount, '96 hangers');
    assert.deepEqual(
      recalled?.sources.map(({ publisher }) => publisher),
      ['Weirham Bridge Office'],
    );
    assert.equal(recalled?.rivals[0]?.amount, '104 hangers');
    assert.equal(recalled?.rivals[0]?.source.id, 'weirham-courier-2014-03-14');
  });
  it('says the share of a part in its whole', () => {
    const [fitted, recalled] = view.quantities;
    assert.equal(fitted?.share, undefined);
    assert.equal(recalled?.share, '40 percent of 240 hangers: fitted to Millgate Bridge');
  });
  it('says no share of a limit, and that a share of rounded figures is rough', () => {
    const shareWith = (more: object) => {
      const records = new Map(ledger.records);
      const { quantities, ...record } = records.get('millgate-hangers-recall-2014-03')!;
      const recalled = { ...quantities.recalled!, ...more };
      records.set(record.id, { ...record, quantities: { fitted: quantities.fitted!, recalled } });
      return recordView({ ...ledger, records }, record.id).quantities[1]?.share;
    };
    assert.equal(shareWith({ bound: 'under' }), undefined);
    assert.equal(shareWith({ to: 104 }), undefined);
    assert.match(shareWith({ approximate: true })!, /^about 40 percent of 240 hangers/);
  });
  it('keeps quantities in the order of the record', () => {
    assert.deepEqual(
      view.quantities.map(({ key }) => key),
      ['fitted', 'recalled'],
    );
  });
  it('joins names with their role, places, related records and replies', () => {
    assert.deepEqual(
      view.names.map(({ name, role, accused }) => [name.name, role, accused]),
      [
        ['Weirham Bridge Office', 'authority', false],
        ['Orrin Ropeworks', 'maker', true],
      ],
    );
    assert.deepEqual(
      view.places.map(({ id }) => id),
      ['estmark'],
    );
    assert.deepEqual(
      view.related.map(({ id }) => id),
      ['millgate-closure-2014-03', 'orrin-statement-2014-04'],
    );
    assert.equal(view.replies[0]?.source.publisher, 'The Weirham Courier');
    assert.equal(view.noReplyFound, undefined);
  });
  it('says on which day no reply was found', () => {
    const { replies, noReplyFound } = recordView(ledger, 'quay-hangers-rejection-2014-04');
    assert.deepEqual(replies, []);
    assert.equal(noReplyFound, '2014-10-01');
  });
  it('prints the days of a record as a range', () => {
    assert.equal(recordView(ledger, 'millgate-closure-2014-03').when, '10 March to 1 April 2014');
  });
  it('leaves out related records that are not published', () => {
    const text =
      'title: Letter\ndate: 2014-04-14\nplaces: [QM]\nkind: statement\nsummary: A letter.\nstatus: alleged\n';
    const rest =
      'status_reason: Its own account.\nsources: [orrin-ropeworks-2014-04-14]\nupdated: 2014-10-06\ndraft: true\n';
    const drafted = readLedger(storyWith({ 'records/orrin-statement-2014-04.yaml': text + rest }));
    const { related } = recordView(drafted, 'millgate-hangers-recall-2014-03');
    assert.deepEqual(
      related.map(({ id }) => id),
      ['millgate-closure-2014-03'],
    );
  });
  it('throws where there is no such record', () => {
    assert.throws(() => recordView(ledger, 'nothing'), { message: 'There is no record nothing in the ledger.' });
  });
});
