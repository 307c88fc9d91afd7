import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { charactersOf } from '../../src/styles/subsetFonts.ts';

describe('charactersOf', () => {
  it('keeps every letter of the prose, also one that stands once', () => {
    assert.ok(charactersOf(['Tromsø']).includes('ø'));
  });
  it('keeps a letter of the ledger only where it stands twice', () => {
    const characters = charactersOf([], ['Łódź', 'Łęg']);
    assert.ok(characters.includes('Ł'));
    assert.ok(!characters.includes('ź'));
  });
  it('keeps what every page needs, and no sign of the markup', () => {
    const characters = charactersOf(['{x}']);
    assert.ok(characters.includes('Q') && characters.includes('…'));
    assert.ok(!/[{}]/.test(characters));
  });
});
