import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { proveDate } from '../../src/prose/proveDate.ts';

describe('a date', () => {
  const cases: [string, string, boolean][] = [
    ['28 March 2020', '2020-03-28', true],
    ['28 March', '2020-03-28', true],
    ['March 28', '2020-03-28', true],
    ['the 28th of March', '2020-03-28', true],
    ['Saturday 28 March', '2020-03-28', true],
    ['2020-03-28', '2020-03-28', true],
    ['March 2020', '2020-03', true],
    ['2020', '2020', true],
    ['27 March', '2020-03-28', false],
    ['28 April', '2020-03-28', false],
    ['28 March 2021', '2020-03-28', false],
    ['Sunday 28 March', '2020-03-28', false],
    ['March', '2020-03-28', false],
    ['March 2020', '2020-03-28', false],
    ['the 28th', '2020-03-28', false],
    ['March', '2020-03', false],
    ['28 March 2020', '2020-03', false],
    ['May 2020', '2020', false],
    ['that day', '2020-03-28', false],
  ];
  for (const [text, date, isTrue] of cases) {
    it(`'${text}' ${isTrue ? 'holds' : 'does not hold'} for ${date}`, () => {
      assert.equal(proveDate([date], text) === undefined, isTrue);
    });
  }
  it('may be any of several', () => assert.equal(proveDate(['2020-03-26', '2020-04-02'], '2 April'), undefined));
  it('says what was expected', () => {
    assert.equal(proveDate(['2020-03-26', '2020-04-02'], '3 April'), '26 March 2020 or 2 April 2020');
  });
});
