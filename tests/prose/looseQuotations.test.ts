import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { looseQuotations } from '../../src/prose/looseQuotations.ts';
import { firstLine } from './lines.ts';

describe('quotations without a fact', () => {
  const cases: [string, string[]][] = [
    ["He said 'they did not fit' twice.", ["'they did not fit'"]],
    ['He said ‘they did not fit’.', ['‘they did not fit’']],
    ['He said "sorry".', ['"sorry"']],
    ['He said “they did not fit”.', ['“they did not fit”']],
    ["A so-called 'gift' and the 'mask diplomacy' of spring.", []],
    ["The hospitals' masks, the minister's office and it didn't fit.", []],
    ["He said ['they did not fit'](fact:a.b).", []],
    ["He said '[they did not fit](fact:a.b)'.", []],
    ["He said 'they [did not fit](fact:a.b) at all, we think'.", ["'they did not fit at all, we think'"]],
    ['A <Plain why="the title of a book">\'Book of Four Words\'</Plain>.', []],
    ["Both 'one two' and 'three four'.", []],
    ["Since the '90s it was a 'gift'; the hospitals' view differs.", []],
    ['He said \'we read "no good at all" there\'.', ['\'we read "no good at all" there\'', '"no good at all"']],
    ["'We don't know of it,' he said.", ["'We don't know of it,'"]],
  ];
  for (const [text, expected] of cases) {
    it(`in ${text} are ${expected.join(', ') || 'none'}`, () => {
      assert.deepEqual(
        looseQuotations(firstLine(text)).map((quotation) => quotation.text),
        expected,
      );
    });
  }
});
