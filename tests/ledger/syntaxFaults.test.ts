import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CORE_SCHEMA, load } from 'js-yaml';
import { syntaxFaults } from '../../src/ledger/syntaxFaults.ts';

/** The first fault of a text: `line:column expected`. */
function firstFault(text: string): string {
  try {
    load(text, { schema: CORE_SCHEMA });
    return 'none';
  } catch (error) {
    const { line, column, expected } = syntaxFaults('file.yaml', text, error as Error)[0]!;
    return `${line}:${column} ${expected}`;
  }
}

describe('a text that is not YAML is answered in plain words', () => {
  const cases: Record<string, [string, string]> = {
    'a colon in a text': ['a: x: y', '1:4 quotation marks round a text that holds a colon and a space'],
    'an apostrophe in single quotation marks': [
      "a: 'it's'",
      "1:8 nothing after a closing quotation mark; in a text set in '…', an apostrophe is written ''",
    ],
    'a tab': ['a: 1\n\tb: 2', '2:1 spaces at the start of the line, not a tab'],
    'lines set in unevenly': [
      'a:\n  - b\n c: 1',
      '3:1 lines of one list or one set of fields that begin in the same column',
    ],
    'a bracket left open': ['a: [1, 2\nb: 3', '2:1 a ] or } that closes what was opened'],
    'a quotation mark left open': [
      'a: "x\nb: 1',
      '2:5 the sign that closes what was opened: a quotation mark, a bracket, or the colon after a field',
    ],
    'a line without a field': ['a: 1\nnonsense\nb: 2', '2:1 a field name and a colon at the start of the line'],
    'a sign at the start': ['a: @x', '1:4 quotation marks round a text that begins with a sign such as @, % or `'],
    'a star at the start': ['a: *x', '1:6 quotation marks round a text that begins with * or !'],
    'two documents': ['a: 1\n---\nb: 2', '2:1 one set of fields in a file, without a line of ---'],
  };
  for (const [name, [text, expected]] of Object.entries(cases))
    it(name, () => assert.equal(firstFault(text), expected));

  it('every field that stands twice is named, with the line of the first', () => {
    const text = 'a: 1\nb:\n  c: 2\n  c: 3\na: 4\n';
    assert.deepEqual(
      syntaxFaults('file.yaml', text, new Error('duplicated mapping key')).map(({ line, field, mend }) => [
        line,
        field,
        mend,
      ]),
      [
        [4, 'c', 'keep one of the two; the other stands in line 3'],
        [5, 'a', 'keep one of the two; the other stands in line 1'],
      ],
    );
  });
});
