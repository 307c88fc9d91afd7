import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { publishersIndex } from '../../src/ledger/publishersIndex.ts';
import { readLedger } from '../../src/ledger/readLedger.ts';
import { sourceCounts } from '../../src/ledger/sourceCounts.ts';
import { entriesOf, sourceHref, sourcesIndex, unusedSources } from '../../src/ledger/sourcesIndex.ts';
import { secondStory, storyWith } from './storyWith.ts';

const ledger = readLedger(secondStory);
const groups = sourcesIndex(ledger);

describe('sourcesIndex', () => {
  it('groups sources by kind and within it by publisher, in order of date', () => {
    assert.deepEqual(
      groups.map(({ kind, publishers }) => [kind, ...publishers.map(({ id, sources }) => `${id} ${sources.length}`)]),
      [
        ['press', 'weirham-courier 5'],
        ['official', 'weirham-bridge-office 3'],
        ['company', 'orrin-ropeworks 1'],
      ],
    );
    const dates = entriesOf([groups[0]!]).map(({ source }) => source.date);
    assert.deepEqual(dates, dates.toSorted());
  });
  it('says what rests on a source, series too, and what rests on it alone', () => {
    const carriedBy = (id: string) => entriesOf(groups).find(({ source }) => source.id === id)?.carries;
    assert.deepEqual(
      carriedBy('weirham-courier-2014-03-14')?.map(({ href, alone }) => [href, alone]),
      [['/evidence/millgate-hangers-recall-2014-03/', false]],
    );
    assert.deepEqual(
      carriedBy('weirham-courier-2014-04-04')?.map(({ href, alone }) => [href, alone]),
      [['/evidence/ferry-passengers/', false]],
    );
    assert.equal(carriedBy('orrin-ropeworks-2014-04-14')?.[0]?.alone, true);
  });
  it('leaves out what only a withdrawn record rests on, and counts it as unused', () => {
    const listed = entriesOf(groups).map(({ source }) => source.id);
    assert.deepEqual(
      unusedSources(ledger).map(({ id }) => id),
      ['weirham-courier-2014-04-17'],
    );
    assert.equal(listed.includes('weirham-courier-2014-04-17'), false);
    assert.equal(listed.length + 1, ledger.sources.size);
  });
  it('lists a publisher under each kind of text that it has, and once in the index of publishers', () => {
    const courier = readFileSync(join(secondStory, 'sources/weirham-courier.yaml'), 'utf8');
    const twoKinds = readLedger(
      storyWith({ 'sources/weirham-courier.yaml': courier.replace('kind: press', 'kind: wire') }),
    );
    const both = sourcesIndex(twoKinds);
    assert.deepEqual(
      both.map(({ kind }) => kind),
      ['press', 'wire', 'official', 'company'],
    );
    const entries = publishersIndex(both).flatMap((letter) => letter.entries);
    assert.deepEqual(
      entries.map(({ name }) => name),
      ['Orrin Ropeworks', 'Weirham Bridge Office', 'The Weirham Courier'],
    );
    assert.deepEqual(entries[2]?.places, [
      { kind: 'press', href: '/sources/press/#by-weirham-courier', count: 4 },
      { kind: 'news agency', href: '/sources/wire/#by-weirham-courier', count: 1 },
    ]);
  });
  it('gives each source an address that does not depend on its place in the list', () => {
    const source = ledger.sources.get('orrin-ropeworks-2014-04-14')!;
    assert.equal(sourceHref(source), '/sources/company/#orrin-ropeworks-2014-04-14');
  });
});

describe('sourceCounts', () => {
  it('counts readings, addresses, archived copies and languages, and nothing that is not there', () => {
    const sources = entriesOf(groups).map(({ source }) => source);
    const foreign = {
      ...sources[0]!,
      language: 'la',
      url: undefined,
      found_at: undefined,
      read: 'second-hand' as const,
    };
    assert.deepEqual(
      sourceCounts([...sources, foreign]).map(({ heading, counts }) => [
        heading,
        ...counts.map(({ label, count }) => `${label} ${count}`),
      ]),
      [
        [
          'How it was read',
          'Read whole 6',
          'Read in its opening 2',
          'Read as a copy 1',
          'Known through another source 1',
        ],
        ['Where it stands', 'With its address 8', 'Address withheld 1', 'No address known 1'],
        ['Archived copy', 'With a copy 1', 'Without 9'],
        ['Language', 'English 9', 'Latin 1'],
      ],
    );
  });
});
