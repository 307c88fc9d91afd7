import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSection, readSections } from '../../src/prose/readSection.ts';
import { ledger } from './story.ts';

describe('the reading of a section', () => {
  const closures = readSection(ledger, 'closures');
  it('holds its passages with the records, names and figures of each', () => {
    assert.deepEqual(closures.passages[0], {
      id: 'millgate',
      depth: 2,
      title: 'Millgate Bridge: rust under the paint',
      recordIds: ['millgate-closure-2014-03', 'millgate-hangers-recall-2014-03'],
      nameIds: ['weirham-bridge-office', 'orrin-ropeworks'],
      figureIds: ['hangers-sent-back'],
      linkedFigureIds: [],
      firstFacts: { 'millgate-closure-2014-03': '10 March 2014', 'millgate-hangers-recall-2014-03': '96' },
    });
  });
  it('holds every id that has an address', () => {
    assert.deepEqual(closures.ids, ['millgate', 'hangers-sent-back', 'quay', 'why-bend']);
  });
  it('counts facts and notes, those in notes too', () => {
    assert.deepEqual([closures.facts, closures.notes], [12, 1]);
  });
  it('counts no words of notes and tags, and at least a minute', () => {
    assert.deepEqual([closures.words, closures.minutes], [172, 1]);
  });
  it('is made once per ledger', () => assert.equal(readSection(ledger, 'closures'), closures));
  it('comes in the order of the story', () => {
    assert.deepEqual(
      readSections(ledger).map(({ id }) => id),
      ledger.story.sections,
    );
  });
});
