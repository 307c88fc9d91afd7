import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { collectLedger } from '../../src/ledger/collectLedger.ts';
import { report } from '../../src/ledger/faults.ts';
import { readLedger } from '../../src/ledger/readLedger.ts';
import { secondStory, storyWith } from './storyWith.ts';

const survey = `title: A survey
date: 2014
places: [QM]
kind: survey
summary: People were asked.
status: reported
status_reason: The newspaper's own survey.
sources: [weirham-courier-2014-09-20]
updated: 2014-10-06
`;

describe('readLedger', () => {
  it('keeps records in order of date and the rest in order of id', () => {
    const { records, sources, names } = readLedger(secondStory);
    assert.deepEqual(
      [...records.values()].map(({ date }) => date),
      ['2014-03-10', '2014-03-12', '2014-04-14', '2014-04-16', '2014-04-17', '2014-09'],
    );
    assert.deepEqual([...sources.keys()], [...sources.keys()].sort());
    assert.deepEqual([...names.keys()], ['ada-brennick', 'estmark', 'orrin-ropeworks', 'weirham-bridge-office']);
  });
  it('keeps dates as they are written, bare years too', () => {
    const { records } = readLedger(storyWith({ 'records/survey.yaml': survey }));
    assert.equal(records.get('survey')?.date, '2014');
    assert.equal(records.get('survey')?.updated, '2014-10-06');
  });
  it('gives a source its publisher and a name its kind', () => {
    const { sources, names } = readLedger(secondStory);
    assert.equal(sources.get('orrin-ropeworks-2014-04-14')?.publisher, 'Orrin Ropeworks');
    assert.equal(sources.get('orrin-ropeworks-2014-04-14')?.publisher_id, 'orrin-ropeworks');
    assert.equal(sources.get('orrin-ropeworks-2014-04-14')?.about, 'Maker of steel ropes, invented');
    assert.equal(names.get('ada-brennick')?.kind, 'people');
  });
  it('fills in what may be left out', () => {
    const { corrections, permalinks, records } = readLedger(
      storyWith({ 'corrections.yaml': null, 'permalinks.yaml': null }),
    );
    assert.deepEqual(corrections, []);
    assert.deepEqual(permalinks, { ids: {}, paragraphs: {}, addresses: [], moved: {} });
    assert.deepEqual(records.get('weirham-survey-2014-09')?.names, []);
  });
  it('does without every folder but records and sections', () => {
    const record = survey.replace('places: [QM]', 'places: [XX]');
    const gone = { sources: null, names: null, series: null, figures: null, records: null };
    const dir = storyWith({ ...gone, 'records/survey.yaml': record, 'sources/weirham-courier.yaml': publisher });
    assert.equal(readLedger(dir).records.size, 1);
  });
  it('leaves drafts out unless asked', () => {
    const dir = storyWith({ 'records/survey.yaml': `${survey}draft: true\n` });
    assert.equal(readLedger(dir).records.has('survey'), false);
    assert.equal(readLedger(dir, { drafts: true }).records.has('survey'), true);
  });
});

const publisher = `publisher: The Weirham Courier
sources:
  - id: weirham-courier-2014-09-20
    title: Sooner, says the town
    date: 2014-09-20
    language: en
    url: https://courier.example/2014/09/20/sooner
    kind: press
    read: whole
`;

describe('collectLedger', () => {
  const faultsWith = (files: Record<string, string | null>) => report(collectLedger(storyWith(files)).faults);

  it('says when there is no story at all', () => {
    const dir = '/nowhere/content';
    assert.equal(
      report(collectLedger(dir).faults),
      `story.yaml  file
  found     nothing
  expected  the story's front matter in /nowhere/content
  mend      set CONTENT_DIR to the folder that holds the story

1 fault in the content. Nothing was built.`,
    );
  });
  it('refuses a file whose name is no id, or that would not be read', () => {
    const faults = faultsWith({
      'records/My Survey.yaml': survey,
      'records/survey.yml': survey,
      'names/company.yaml': '[]',
    });
    assert.equal(
      faults,
      `records/My Survey.yaml  file name
  found     My Survey.yaml
  expected  an id of lower-case letters, digits and hyphens, then .yaml

records/survey.yml  file name
  found     survey.yml
  expected  only files whose names end in .yaml

names/company.yaml  file name
  found     company.yaml
  expected  one of countries.yaml, companies.yaml, public-bodies.yaml, associations.yaml, people.yaml

3 faults in the content. Nothing was built.`,
    );
  });
  it('does not complain of ids that stand in a file it could not parse', () => {
    assert.equal(
      faultsWith({ 'sources/weirham-courier.yaml': 'publisher: "The Weirham Courier' }),
      `sources/weirham-courier.yaml:1:32  YAML
  found     publisher: "The Weirham Courier
  expected  the sign that closes what was opened: a quotation mark, a bracket, or the colon after a field

1 fault in the content. Nothing was built.`,
    );
  });
  it('does not complain of ids that stand in an entry with a fault', () => {
    const courier = readFileSync(join(secondStory, 'sources/weirham-courier.yaml'), 'utf8');
    assert.equal(
      faultsWith({ 'sources/weirham-courier.yaml': courier.replace('read: opening', 'read: opened') }),
      `sources/weirham-courier.yaml:25:5  sources.read
  found     opened
  expected  one of whole, opening, copy, second-hand

1 fault in the content. Nothing was built.`,
    );
  });
  it('says what is wrong with one of several replies', () => {
    const replies =
      'replies:\n  - who: Orrin\n    date: 2014-03-33\n    what: that all was well\n    source: weirham-courier-2014-09-20\n';
    assert.equal(
      faultsWith({ 'records/survey.yaml': survey + replies }),
      `records/survey.yaml:12:5  replies.date
  found     2014-03-33
  expected  a date such as 2020, 2020-03 or 2020-03-28

1 fault in the content. Nothing was built.`,
    );
  });
  it('refuses series points that are out of order', () => {
    const series = `title: Ferry
unit: people
what: carried in a day
kind: daily
points:
  - { date: 2014-03-28, value: 4250, source: weirham-courier-2014-04-04 }
  - { date: 2014-03-11, value: 1900, source: weirham-courier-2014-04-04 }
`;
    assert.equal(
      faultsWith({ 'series/ferry-passengers.yaml': series }),
      `series/ferry-passengers.yaml:7:7  points.date
  found     2014-03-11
  expected  a date after that of the point before, 2014-03-28

1 fault in the content. Nothing was built.`,
    );
  });
  it('refuses a figure with the id of a record', () => {
    assert.equal(
      faultsWith({ 'records/hangers-sent-back.yaml': survey }),
      `figures/hangers-sent-back.yaml  file name
  found     hangers-sent-back
  expected  an id that no record has
  mend      rename one of the two

1 fault in the content. Nothing was built.`,
    );
  });
  it('asks for quotation marks where a text is read as a number', () => {
    assert.equal(
      faultsWith({ 'records/survey.yaml': survey.replace('A survey', '2014') }),
      `records/survey.yaml:1:1  title
  found     2014
  expected  a text
  mend      put quotation marks round it

1 fault in the content. Nothing was built.`,
    );
  });
});
