import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkShape } from '../../src/ledger/checkShape.ts';
import type { Fault } from '../../src/ledger/faults.ts';
import type { Ledger } from '../../src/ledger/model.ts';
import { selectionField, selectRecords, type Selection } from '../../src/charts/selection.ts';
import { chartLedger } from './chartStory.ts';

const ids = (selection: Selection, ledger = chartLedger) => selectRecords(ledger, selection).map(({ id }) => id);

/** What is wrong with a selection, as `path: found | expected | mend`. */
function faultsOf(selection: Selection): string[] {
  const faults: string[] = [];
  selectRecords(chartLedger, selection, (path, { found, expected, mend }) =>
    faults.push(`${path.join('.')}: ${[found, expected, mend].filter(Boolean).join(' | ')}`),
  );
  return faults;
}

/** The faults of a declaration's shape, as `field: found | expected | mend`. */
function shapeFaults(data: unknown): string[] {
  const faults: Fault[] = [];
  checkShape(selectionField, { file: 'a.yaml', text: JSON.stringify(data), data }, faults);
  return faults.map(
    ({ field, found, expected, mend }) => `${field}: ${[found, expected, mend].filter(Boolean).join(' | ')}`,
  );
}

test('a record is selected that fits every field, and one value of each list', () => {
  assert.deepEqual(ids({ kinds: ['rejection', 'recall'] }), [
    'millgate-hangers-recall-2014-03',
    'quay-hangers-rejection-2014-04',
  ]);
  assert.deepEqual(ids({ kinds: ['rejection', 'recall'], names: ['weirham-bridge-office'], from: '2014-04' }), [
    'quay-hangers-rejection-2014-04',
  ]);
  assert.deepEqual(ids({ kinds: ['rejection', 'recall'], without: ['millgate-hangers-recall-2014-03'] }), [
    'quay-hangers-rejection-2014-04',
  ]);
});

test('records come in order of date, then of id', () => {
  const shuffled = { ...chartLedger, records: new Map([...chartLedger.records].reverse()) };
  const found = selectRecords(shuffled, { places: ['QM'] });
  const order = found.map(({ date, id }) => `${date} ${id}`);
  assert.ok(order.length > 4);
  assert.deepEqual(order, [...order].sort());
  assert.deepEqual(
    found.filter(({ date }) => date === '2014-04-16').map(({ id }) => id),
    ['quay-hangers-rejection-2014-04', 'test-quay-2014-04'],
  );
});

test('a month reaches from its first day to its last, and a record of a month is within no part of it', () => {
  assert.ok(ids({ to: '2014-03' }).includes('millgate-hangers-recall-2014-03'));
  assert.ok(ids({ from: '2014-09-01', to: '2014-09-30' }).includes('weirham-survey-2014-09'));
  assert.ok(!ids({ from: '2014-04-02', to: '2014-12' }).includes('millgate-closure-2014-03'));
  assert.ok(!ids({ from: '2014', to: '2014-09-29' }).includes('weirham-survey-2014-09'));
  assert.throws(() => ids({ from: '2014-09-02' }), /no record fits/);
});

test('withdrawn records and drafts are not selected', () => {
  const withdrawn = [...chartLedger.records.values()].find((record) => record.withdrawn)!;
  assert.ok(withdrawn, 'the story has a withdrawn record');
  assert.ok(!ids({ kinds: [withdrawn.kind] }).includes(withdrawn.id));
  const [id, record] = [...chartLedger.records].find(([, one]) => one.kind === 'recall')!;
  const records = new Map(chartLedger.records).set(id, { ...record, draft: true });
  const ledger: Ledger = { ...chartLedger, records };
  assert.ok(!ids({ places: ['QM'] }, ledger).includes(id));
});

test('a value that no record has is a fault that names the nearest', () => {
  assert.deepEqual(faultsOf({ places: ['QN'], kinds: ['recall'] }), [
    'select.places.0: a country code that stands first in a record | did you mean QM?',
  ]);
  assert.deepEqual(faultsOf({ names: ['orrin-ropework', 'weirham-bridge-office'] }), [
    'select.names.0: the id of a name in names/ | did you mean orrin-ropeworks?',
  ]);
  assert.deepEqual(faultsOf({ kinds: ['recall'], without: ['quay-hanger-rejection-2014-04'] }), [
    'select.without.0: the id of a published record | did you mean quay-hangers-rejection-2014-04?',
  ]);
  assert.deepEqual(faultsOf({ from: '2014-05', to: '2014-04' }), ['select.to: a date that is not before 2014-05']);
});

test('a selection that no record fits is a fault that says which field leaves nothing', () => {
  assert.deepEqual(faultsOf({ kinds: ['recall', 'rejection'], from: '2014-12' }), [
    'select: a selection that no record fits | one that at least one record fits | look at from: without it 2 would fit',
  ]);
});

test('an unknown word is a fault of the declaration, as is a selection by nothing', () => {
  assert.match(shapeFaults({ kinds: ['recal'] })[0]!, /^kinds: recal \| one of recall, .* \| did you mean recall\?$/);
  assert.match(shapeFaults({ kind: ['recall'] })[0]!, /did you mean kinds\?/);
  assert.deepEqual(shapeFaults({}), ['file: no fields | a field to select by, such as kinds or from']);
  assert.deepEqual(shapeFaults({ kinds: [] }), ['kinds: an empty list | at least one']);
});
