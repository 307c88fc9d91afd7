import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { proveQuotation } from '../../src/prose/proveQuotation.ts';

const words = "They did not fit — and the filters 'did not work', said the minister's office.";

describe('a quotation', () => {
  const cases: [string, boolean][] = [
    ["'They did not fit'", true],
    ['‘they did not fit’', true],
    ['“did not fit”', true],
    ['did not fit – and the filters', true],
    ['did not fit -- and the filters', true],
    ["the minister’s office'", true],
    ['did\u00a0not fit', true],
    ["'They did not fit …'", true],
    ["'They did not fit … did not work'", true],
    ['They ... [the] office', false],
    ["'They … the minister's office'", true],
    ['did not work … did not fit', false],
    ["'They did not quite fit'", false],
    ["'They did not fi'", false],
    ['did NOT fit', false],
    ['Did not fit', true],
    ['…', false],
  ];
  for (const [text, isTrue] of cases) {
    it(`${text} ${isTrue ? 'holds' : 'does not hold'}`, () => {
      assert.equal(proveQuotation([words], text) === undefined, isTrue);
    });
  }
  it('may be given in the language in which it was said', () => {
    assert.equal(proveQuotation(['It is reliable', 'Es fiable'], "'Es fiable'"), undefined);
  });
  it('says the words that were expected', () => {
    assert.equal(proveQuotation(['It is reliable'], 'It was'), 'part of ‘It is reliable’');
  });
});
