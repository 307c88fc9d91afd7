import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFactAddress } from '../../src/prose/factAddress.ts';

describe('a fact address', () => {
  it('names a quantity of a record', () => {
    assert.deepEqual(parseFactAddress('fact:a-recall-2020-03.recalled'), {
      subject: 'a-recall-2020-03',
      path: ['recalled'],
    });
  });
  it('names a share of two quantities', () => {
    assert.deepEqual(parseFactAddress('a-1.recalled/shipped'), {
      subject: 'a-1',
      path: ['recalled'],
      whole: 'shipped',
    });
  });
  it('names a date of a quantity', () => {
    assert.deepEqual(parseFactAddress('a-1.price_each.as_of'), { subject: 'a-1', path: ['price_each', 'as_of'] });
  });
  it('names a point of a series', () => {
    assert.deepEqual(parseFactAddress('fact:imports@2020-02-29'), { subject: 'imports', path: [], day: '2020-02-29' });
  });
  it('needs a key', () => assert.equal(parseFactAddress('fact:a-recall'), undefined));
  it('has no more than two keys', () => assert.equal(parseFactAddress('a.b.c.d'), undefined));
  it('takes a share of plain quantities only', () => assert.equal(parseFactAddress('a.b.rivals/c'), undefined));
  it('has no capitals in an id', () => assert.equal(parseFactAddress('NL-recall.recalled'), undefined));
});
