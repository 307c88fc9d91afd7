import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Ledger } from '../../src/ledger/model.ts';
import { nameFinder } from '../../src/prose/nameFinder.ts';

const name = (id: string, text: string, aliases: string[] = [], native: { lang: string; text: string }[] = []) =>
  [id, { id, kind: 'companies', name: text, aliases, search: ['Rope'], native, description: text }] as const;
const names = new Map([
  name('estmark', 'Estmark', ['the Estmark']),
  name('ministry', "Estmark's ministry of ropes"),
  name('ortega', 'Ana Ortega-Ruiz', [], [{ lang: 'zh-Hans', text: '易瑞生物' }]),
]);
const find = nameFinder({ names } as unknown as Ledger);
const ids = (text: string) => find(text).map(({ id, index, length }) => `${id} ${text.slice(index, index + length)}`);

describe('names in a text', () => {
  it('are found by the longest that fits', () => {
    assert.deepEqual(ids('Estmark’s ministry of ropes and the Estmark'), [
      'ministry Estmark’s ministry of ropes',
      'estmark the Estmark',
    ]);
  });
  it('may have a genitive', () => assert.deepEqual(ids("Estmark's roads"), ['estmark Estmark']));
  it('are whole words in exact case', () => assert.deepEqual(ids('Estmarkish, estmark, Ěestmark, éEstmark'), []));
  it('may go over a line', () => assert.deepEqual(ids('Ana\nOrtega-Ruiz'), ['ortega Ana\nOrtega-Ruiz']));
  it('are found in their own script', () => assert.deepEqual(ids('the firm (易瑞生物)'), ['ortega 易瑞生物']));
  it('are not found by words that are only for search', () => assert.deepEqual(ids('Rope'), []));
});
