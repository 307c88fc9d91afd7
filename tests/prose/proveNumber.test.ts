import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { proveAmount, proveShare } from '../../src/prose/proveNumber.ts';
import type { Amount } from '../../src/prose/resolveFact.ts';

const holds = (text: string, value: number, unit = 'masks', to?: number) =>
  it(`'${text}' holds for ${value}${to ? ` to ${to}` : ''} ${unit}`, () =>
    assert.equal(proveAmount([amount(value, unit, to)], text), undefined));
const fails = (text: string, value: number, unit = 'masks', to?: number) =>
  it(`'${text}' does not hold for ${value}${to ? ` to ${to}` : ''} ${unit}`, () =>
    assert.notEqual(proveAmount([amount(value, unit, to)], text), undefined));

describe('a number in digits', () => {
  holds('600,000', 600_000);
  holds('600,000 masks', 600_000);
  holds('600,000 KN95 masks', 600_000);
  holds('2.02 billion', 2_020_000_000);
  holds('about 2 billion', 2_020_000_000);
  holds('1.3 million', 1_300_000);
  holds('0.6 million', 600_000);
  holds('17.1 million', 17_143_885);
  holds('17 million', 17_143_885);
  holds('17,143,885', 17_143_885);
  holds('24.3 percent', 24.3, 'percent');
  holds('46%', 46, 'percent');
  holds('17', 17, 'days');
  fails('700,000', 600_000);
  fails('17,000,000', 17_143_885);
  fails('17.2 million', 17_143_885);
  fails('2.1 billion', 2_020_000_000);
  fails('1 million', 1_700_000);
  fails('24.2 percent', 24.3, 'percent');
  fails('many', 600_000);
  fails('600,000 of 700,000', 600_000);
  fails('46 percent', 46, 'masks');
});

describe('a number in words', () => {
  holds('one', 1);
  holds('Nine', 9);
  holds('twenty', 20);
  holds('twenty-four countries', 24);
  holds('thirty', 30);
  holds('two million', 2_000_000);
  holds('a million', 1_000_000);
  holds('half a million', 500_000);
  holds('a dozen', 12);
  holds('a third', 33.3, 'percent');
  fails('ten', 9);
  fails('half', 50, 'masks');
  fails('twenty', 24);
});

describe('a currency', () => {
  holds('€17.1 million', 17_100_000, 'EUR');
  holds('CZK 26.38 million', 26_380_000, 'CZK');
  holds('17.1 million euros', 17_100_000, 'EUR');
  holds('$2.10', 2.1, 'USD per mask');
  fails('$17.1 million', 17_100_000, 'EUR');
  fails('€17.1 million', 17_100_000, 'masks');
});

describe('a range', () => {
  holds('12 to 15', 12, 'days', 15);
  holds('12–15', 12, 'days', 15);
  holds('between 12 and 15', 12, 'days', 15);
  holds('30 to 35 percent', 30, 'percent', 35);
  holds('12 to 15 million', 12_000_000, 'masks', 15_000_000);
  holds('1.2 million to 1.5 million', 1_200_000, 'masks', 1_500_000);
  fails('12', 12, 'days', 15);
  fails('15', 12, 'days', 15);
  fails('12 to 16', 12, 'days', 15);
  fails('12 to 15', 12, 'days');
});

describe('words of more and less', () => {
  holds('more than 2 billion', 2_020_000_000);
  fails('more than 2.1 billion', 2_100_000_000);
  fails('nearly 2 billion', 2_020_000_000);
  it('hold where the source gives the bound', () => {
    assert.equal(proveAmount([amount(80, 'percent')], 'more than 80 percent', 'over'), undefined);
  });
});

describe('a share', () => {
  const cases: [string, number, number, boolean][] = [
    ['46 percent', 600_000, 1_300_000, true],
    ['46.2 percent', 600_000, 1_300_000, true],
    ['46', 600_000, 1_300_000, true],
    ['nearly half', 600_000, 1_300_000, true],
    ['600,000 of 1.3 million', 600_000, 1_300_000, true],
    ['half', 49, 100, true],
    ['a quarter', 1, 4, true],
    ['two thirds', 2, 3, true],
    ['two-thirds', 2, 3, true],
    ['two fifths', 4, 10, true],
    ['three in ten', 30, 100, true],
    ['three out of ten', 30, 100, true],
    ['9 of 15', 9, 15, true],
    ['45 percent', 600_000, 1_300_000, false],
    ['half', 600_000, 1_300_000, false],
    ['more than half', 600_000, 1_300_000, false],
    ['a third', 600_000, 1_300_000, false],
  ];
  for (const [text, part, whole, isTrue] of cases) {
    it(`'${text}' ${isTrue ? 'holds' : 'does not hold'} for ${part} of ${whole}`, () => {
      const expected = proveShare(amount(part), amount(whole), text);
      assert.equal(expected === undefined, isTrue, expected);
    });
  }
  it('says the share that was expected', () => {
    assert.equal(proveShare(amount(600_000), amount(1_300_000), '45 percent'), '46.15 percent');
  });
});

it('an amount that does not hold says what was expected, with both ends and all rivals', () => {
  assert.equal(proveAmount([amount(12, 'days', 15)], '12'), '12 to 15 days');
  assert.equal(
    proveAmount([amount(5, 'EUR per kit'), amount(7, 'EUR per kit')], '6'),
    'EUR 5 per kit or EUR 7 per kit',
  );
});

function amount(value: number, unit = 'masks', to?: number): Amount {
  return to === undefined ? { value, unit } : { value, unit, to };
}
