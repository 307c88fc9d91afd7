import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dossierView, hasDossier, type Surroundings } from '../../src/ledger/dossierView.ts';
import { readLedger } from '../../src/ledger/readLedger.ts';
import type { RecordOfName } from '../../src/ledger/recordsOfName.ts';
import type { Name } from '../../src/ledger/schemas/name.ts';
import { secondStory } from './storyWith.ts';

const ledger = readLedger(secondStory);
const around: Surroundings = {
  mentions: [],
  figures: [],
  used: new Map(),
  dossiers: new Set(['estmark', 'orrin-ropeworks', 'weirham-bridge-office']),
};

describe('dossierView', () => {
  it('holds the records of a name in order of date, with its part in each', () => {
    const { records } = dossierView(ledger, 'orrin-ropeworks', around);
    assert.deepEqual(
      records.map(({ record, roles, accused, here }) => [record.id, roles, accused, here]),
      [
        ['millgate-hangers-recall-2014-03', ['maker'], true, false],
        ['orrin-statement-2014-04', ['speaker'], false, false],
        ['quay-hangers-rejection-2014-04', ['maker'], true, false],
      ],
    );
  });
  it('gives a country the records of its places', () => {
    const { records } = dossierView(ledger, 'estmark', around);
    assert.equal(records.length, 5);
    assert.deepEqual([records[0]?.roles, records[0]?.here], [[], true]);
  });
  it('sorts the same records by certainty, and says of a country’s how many happened there', () => {
    const { groups } = dossierView(ledger, 'estmark', around);
    assert.deepEqual(
      groups.map(({ status, entries, here }) => [status, entries.length, here]),
      [
        ['confirmed', 2, 2],
        ['reported', 2, 2],
        ['alleged', 1, 1],
      ],
    );
    assert.equal(groups[0]?.entries[0]?.place, 'Estmark');
    const company = dossierView(ledger, 'orrin-ropeworks', around).groups;
    assert.deepEqual(
      company.map(({ entries, here }) => [entries[0]?.place, here]),
      [
        [undefined, 0],
        [undefined, 0],
        [undefined, 0],
      ],
    );
  });
  it('names those that share most records, the rarer first, and only those with a page', () => {
    const related = (nameId: string, dossiers = around.dossiers) =>
      dossierView(ledger, nameId, { ...around, dossiers }).related.map(({ name, shared }) => [name.id, shared]);
    assert.deepEqual(related('orrin-ropeworks'), [
      ['estmark', 3],
      ['weirham-bridge-office', 2],
    ]);
    assert.deepEqual(related('ada-brennick'), [
      ['weirham-bridge-office', 1],
      ['estmark', 1],
    ]);
    assert.deepEqual(related('orrin-ropeworks', new Set(['estmark'])), [['estmark', 3]]);
  });
  it('throws where there is no such name', () => {
    assert.throws(() => dossierView(ledger, 'nobody', around), {
      message: 'There is no name nobody in the ledger.',
    });
  });
});

describe('hasDossier', () => {
  const company = { kind: 'companies' } as Name;
  const mayor = { kind: 'people', office: 'Mayor' } as Name;
  const scholar = { kind: 'people', named_because: 'She published it.' } as Name;
  const part = { accused: false } as RecordOfName;
  const charge = { accused: true } as RecordOfName;

  it('holds with two records, an accusation or a mention in the prose', () => {
    for (const name of [company, mayor]) {
      assert.equal(hasDossier(name, [part], false), false);
      assert.equal(hasDossier(name, [part, part], false), true);
      assert.equal(hasDossier(name, [charge], false), true);
      assert.equal(hasDossier(name, [], true), true);
    }
  });
  it('holds for a person without public office only where the prose names them', () => {
    assert.equal(hasDossier(scholar, [part, part, charge], false), false);
    assert.equal(hasDossier(scholar, [part], true), true);
  });
});
