import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dossierIds, namesIndex } from '../../src/ledger/namesIndex.ts';
import { readLedger } from '../../src/ledger/readLedger.ts';
import { secondStory, storyWith } from './storyWith.ts';

const ledger = readLedger(secondStory);
const countries = `- { id: estmark, name: Estmark, aliases: [Kingdom of Estmark], description: Invented., code: QM }
- { id: oland, name: Øland, description: Invented., code: QO }
- { id: ivory-isle, name: The Ivory Isle, aliases: [Île d'Ivoire, The Ivory], description: Invented., code: QP }
- { id: acre, name: Ácre, description: Invented., code: QR }
`;

describe('namesIndex', () => {
  it('sorts by letters without marks and without a leading article, other scripts last', () => {
    const letters = namesIndex(readLedger(storyWith({ 'names/countries.yaml': countries })), new Set());
    assert.deepEqual(
      letters.map(({ letter, entries }) => `${letter}: ${entries.map(({ text }) => text).join(', ')}`),
      [
        'A: Ácre',
        'B: Brennick, Ada',
        'E: Estmark',
        "I: Île d'Ivoire, The Ivory Isle",
        'K: Kingdom of Estmark',
        'O: Orrin Ropeworks',
        'W: Weirham Bridge Office',
        '#: Øland',
      ],
    );
  });
  it('sends the reader from another name to the name', () => {
    const entry = namesIndex(ledger, new Set()).find(({ letter }) => letter === 'K')?.entries[0];
    assert.equal(entry?.see, true);
    assert.equal(entry?.name.name, 'Estmark');
    assert.equal(entry?.href, '/names/estmark/');
  });
  it('lists a person under the family name, and sends nobody there from what stands beside it', () => {
    const people = `- id: ada-brennick
  name: Ada Brennick
  listed: Brennick, Ada
  aliases: [Ada J. Brennick, Brennick, Mayor of Weirham]
  description: Invented.
  office: Mayor
`;
    const letters = namesIndex(readLedger(storyWith({ 'names/people.yaml': people })), new Set());
    const lines = letters.flatMap(({ entries }) => entries).filter(({ name }) => name.id === 'ada-brennick');
    assert.deepEqual(
      lines.map(({ text, see }) => [text, see]),
      [
        ['Brennick, Ada', false],
        ['Mayor of Weirham', true],
      ],
    );
  });
  it('leads to the one record of a name that has no dossier, and nowhere from a name without a record', () => {
    const find = (mentioned: string[], id: string) =>
      namesIndex(ledger, new Set(mentioned))
        .flatMap(({ entries }) => entries)
        .find(({ name }) => name.id === id);
    assert.equal(find([], 'ada-brennick')?.href, '/evidence/millgate-closure-2014-03/');
    assert.equal(find(['ada-brennick'], 'ada-brennick')?.href, '/names/ada-brennick/');
    const more = readLedger(storyWith({ 'names/countries.yaml': countries }));
    assert.equal(namesIndex(more, new Set())[0]?.entries[0]?.href, undefined);
  });
});

describe('dossierIds', () => {
  it('holds names with two records, an accusation, or a mention in the prose', () => {
    assert.deepEqual(dossierIds(ledger, new Set()), ['estmark', 'orrin-ropeworks', 'weirham-bridge-office']);
    assert.deepEqual(dossierIds(ledger, new Set(['ada-brennick'])), [
      'ada-brennick',
      'estmark',
      'orrin-ropeworks',
      'weirham-bridge-office',
    ]);
  });
});
