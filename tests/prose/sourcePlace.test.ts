import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDocument } from 'yaml';
import { yamlTexts } from '../../src/prose/authorLines.ts';
import { placing, sourceOffset } from '../../src/prose/sourcePlace.ts';

describe('a place in a file', () => {
  it('counts lines and columns from 1', () => {
    const at = placing('ab\ncd');
    assert.deepEqual(
      [at(0), at(1), at(3)],
      [
        { line: 1, column: 1 },
        { line: 1, column: 2 },
        { line: 2, column: 1 },
      ],
    );
  });
  for (const yaml of [
    'a: one 17 two',
    "a: 'it''s one 17 two'",
    'a: "one \\" 17"',
    'a: >-\n  folded\n  over 17 lines',
    'a: |\n  kept\n  17',
  ]) {
    it(`is found through ${JSON.stringify(yaml)}`, () => {
      const value = parseDocument(yaml).toJS().a as string;
      const [text] = yamlTexts(yaml);
      assert.equal(sourceOffset(yaml, text!.start, value, value.indexOf('17')), yaml.indexOf('17'));
    });
  }
});
