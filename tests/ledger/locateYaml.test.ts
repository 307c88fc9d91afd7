import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { locateYaml } from '../../src/ledger/locateYaml.ts';

const text = `# a comment
title: One
quantities:
  recalled:
    value: 5
names:
  - { id: a, role: buyer }
  - id: b
    role: seller
`;
const at = (...path: (string | number)[]) => Object.values(locateYaml(text, path)).join(':');

describe('locateYaml', () => {
  it('finds a field at its key', () => {
    assert.equal(at('title'), '2:1');
    assert.equal(at('quantities', 'recalled', 'value'), '5:5');
  });
  it('finds an item of a list, and a field in it', () => {
    assert.equal(at('names', 0, 'role'), '7:14');
    assert.equal(at('names', 1), '8:5');
    assert.equal(at('names', 1, 'role'), '9:5');
  });
  it('gives the nearest parent of a field that is missing', () => {
    assert.equal(at('quantities', 'recalled', 'unit'), '4:3');
    assert.equal(at('names', 7, 'id'), '6:1');
    assert.equal(at('summary'), '2:1');
  });
  it('gives the first line of an empty text', () => assert.deepEqual(locateYaml('', ['a']), { line: 1, column: 1 }));
});
