import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ledgerReport } from '../../src/desk/ledgerReport.ts';
import { readLedger } from '../../src/ledger/readLedger.ts';
import { secondStory, storyWith } from '../ledger/storyWith.ts';

/** The report's lists by heading. */
function reportOn(files: Record<string, string> = {}, mentioned: string[] = []): Record<string, string[]> {
  const lists = ledgerReport(readLedger(storyWith(files)), new Set(mentioned));
  return Object.fromEntries(lists.map(({ heading, lines }) => [heading, lines]));
}

/** A file of the second story with one text put for another. */
function changed(file: string, from: string, to: string): Record<string, string> {
  const text = readFileSync(join(secondStory, file), 'utf8');
  assert.ok(text.includes(from), `${file} does not hold ${from}`);
  return { [file]: text.replace(from, to) };
}

test('the report lists records without a reply, with one source, and those on which sources disagree', () => {
  const report = reportOn();
  assert.deepEqual(report['Records whose accused gave no answer that was found'], [
    'quay-hangers-rejection-2014-04 (looked on 2014-10-01)',
  ]);
  assert.deepEqual(report['Records with a single source'], [
    'orrin-statement-2014-04: alleged, orrin-ropeworks-2014-04-14',
    'quay-hangers-rejection-2014-04: reported, weirham-courier-2014-04-18',
    'weirham-survey-2014-09: reported, weirham-courier-2014-09-20',
  ]);
  assert.deepEqual(report['Figures on which sources disagree'], ['millgate-hangers-recall-2014-03.recalled: 1 other']);
  assert.deepEqual(report['Records that accuse without the field replies'], []);
});

test('the report lists accounts that differ, disputed records, and confirmed ones without an authority’s source', () => {
  const file = 'records/quay-hangers-rejection-2014-04.yaml';
  const disputed = reportOn(changed(file, 'status: reported', 'status: disputed\nconflicts: Each blames the other.'));
  assert.deepEqual(disputed['Records in which accounts differ'], [
    'quay-hangers-rejection-2014-04: Each blames the other.',
  ]);
  assert.deepEqual(disputed['Records called disputed'], ['quay-hangers-rejection-2014-04']);
  const confirmed = reportOn(changed(file, 'status: reported', 'status: confirmed'));
  assert.deepEqual(confirmed['Records called confirmed without a source of an authority'], [
    'quay-hangers-rejection-2014-04: The newspaper saw the delivery notes; the office has printed nothing.',
  ]);
  assert.deepEqual(reportOn()['Records called confirmed without a source of an authority'], []);
});

test('the report lists names seen once, idle names and sources, how sources were read, and withdrawn records', () => {
  const idle = '- id: the-ferry\n  name: The ferry\n  description: A boat.\n';
  const companies = readFileSync(join(secondStory, 'names/companies.yaml'), 'utf8');
  const report = reportOn({ 'names/companies.yaml': companies + idle });
  assert.deepEqual(report['Names that stand in one record only'], ['ada-brennick']);
  assert.deepEqual(report['Names in no record and no text'], ['the-ferry']);
  const told = reportOn({ 'names/companies.yaml': companies + idle }, ['the-ferry']);
  assert.deepEqual(told['Names in no record and no text'], []);
  assert.deepEqual(report['Sources that no record and no series rests on'], ['weirham-courier-2014-04-17']);
  assert.deepEqual(report['Sources by how they were read'], ['whole: 6', 'opening: 3', 'copy: 1', 'second-hand: 0']);
  assert.deepEqual(report['Sources whose address is not shown'], ['orrin-ropeworks-2014-04-14']);
  assert.match(report['Records that were withdrawn']!.join('\n'), /^quay-lamps-failure-2014-04: 2014-10-27, /);
});
