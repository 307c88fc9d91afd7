import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ledger } from '../../src/ledger/model.ts';
import { seriesView } from '../../src/ledger/seriesView.ts';

const series = {
  id: 'sacks',
  unit: 'sacks',
  points: [
    { date: '1901-01', value: 1000, source: 'gazette' },
    { date: '1901-02', value: 2500, source: 'gazette', note: 'Wet ones left out.' },
    { date: '1901-03', value: 3000, source: 'lost' },
  ],
};
const sources = new Map([['gazette', { id: 'gazette', publisher: 'The Gazette' }]]);
const ledgerOf = (count: number) =>
  ({
    series: new Map([['sacks', { ...series, points: series.points.slice(0, count) }]]),
    sources,
    corrections: [],
  }) as unknown as Ledger;

test('a series is joined with its sources, each once, its points in their order with their amounts', () => {
  const view = seriesView(ledgerOf(2), 'sacks');
  assert.equal(view.href, '/evidence/sacks/');
  assert.deepEqual(
    view.points.map(({ date, amount, note }) => [date, amount, note]),
    [
      ['1901-01', '1,000 sacks', undefined],
      ['1901-02', '2,500 sacks', 'Wet ones left out.'],
    ],
  );
  assert.deepEqual(view.sources, [sources.get('gazette')]);
});

test('a series or a source that is not there is said by name', () => {
  assert.throws(() => seriesView(ledgerOf(2), 'nothing'), /There is no series nothing in the ledger/);
  assert.throws(() => seriesView(ledgerOf(3), 'sacks'), /There is no source lost in the ledger/);
});
