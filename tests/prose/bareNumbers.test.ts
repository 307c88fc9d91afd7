import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bareNumbers } from '../../src/prose/bareNumbers.ts';
import { firstLine } from './lines.ts';

describe('numbers without a fact', () => {
  const cases: [string, string[]][] = [
    ['All 17 were bad.', ['17']],
    ['About 46 percent of 1,300,000.', ['46 percent', '1,300,000']],
    ['It cost €2.10 or 5%.', ['€2.10', '5%']],
    ['On 28 March 2020 and the 27th.', ['28 March 2020', '27th']],
    ['A 10-day wait.', ['10-day']],
    ['Some 3 million and 10m.', ['3 million', '10m']],
    ['On 2020-03-28.', ['2020', '03', '28']],
    ['FFP2, KN95, COVID-19, Sars-CoV-2 and 3M are free.', []],
    ['In 2020, in the 2010s, March 2020, mid-2020 and 2019–2020 are free.', []],
    ['In 1820 it was not.', ['1820']],
    ['A share of 2020 percent is none.', ['2020 percent']],
    ['A fact [17](fact:a.b) and <Plain why="a street">14</Plain> are free.', []],
    ['See [2 of them](https://example.org/2020/03) or https://example.org/5.', ['2']],
    ['*5* and **6** count.', ['5', '6']],
  ];
  for (const [text, expected] of cases) {
    it(`in '${text}' are ${expected.join(', ') || 'none'}`, () => {
      assert.deepEqual(
        bareNumbers(firstLine(text)).map((number) => number.text),
        expected,
      );
    });
  }
  it('are found where they stand in the text, escapes and links before them too', () => {
    const text = 'A \\* star, [a fact](fact:a.b), &amp; then 17.';
    const line = firstLine(text);
    assert.equal(line.offsetOf(bareNumbers(line)[0]!.index), text.indexOf('17'));
  });
});
