import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  formatAmount,
  formatDate,
  formatDateRange,
  formatNumber,
  formatScaled,
  formatShare,
} from '../../src/ledger/formats.ts';

describe('formatDate', () => {
  it('is as exact as the date is', () => {
    assert.equal(formatDate('2020-03-28'), '28 March 2020');
    assert.equal(formatDate('2020-03'), 'March 2020');
    assert.equal(formatDate('2020'), '2020');
  });
  it('writes no zero before a day', () => assert.equal(formatDate('2020-12-01'), '1 December 2020'));
});

describe('formatDateRange', () => {
  it('is one date where there is no second, or the same', () => {
    assert.equal(formatDateRange('2020-03-28'), '28 March 2020');
    assert.equal(formatDateRange('2020-03-28', '2020-03-28'), '28 March 2020');
  });
  it('says month and year once where they are the same', () => {
    assert.equal(formatDateRange('2020-03-28', '2020-03-30'), '28 to 30 March 2020');
    assert.equal(formatDateRange('2020-03-28', '2020-04-02'), '28 March to 2 April 2020');
    assert.equal(formatDateRange('2020-03', '2020-04'), 'March to April 2020');
  });
  it('says both years where they differ', () => {
    assert.equal(formatDateRange('2019-12-28', '2020-01-02'), '28 December 2019 to 2 January 2020');
    assert.equal(formatDateRange('2019', '2020'), '2019 to 2020');
  });
  it('says both dates in full where one is more exact', () => {
    assert.equal(formatDateRange('2020-03', '2020-04-02'), 'March 2020 to 2 April 2020');
  });
});

describe('formatNumber', () => {
  it('puts commas between thousands', () => {
    assert.equal(formatNumber(999), '999');
    assert.equal(formatNumber(600000), '600,000');
    assert.equal(formatNumber(2020000000), '2,020,000,000');
  });
  it('keeps decimals as they are, without commas', () => {
    assert.equal(formatNumber(0.4), '0.4');
    assert.equal(formatNumber(1234.56789), '1,234.56789');
  });
  it('has a true minus sign', () => assert.equal(formatNumber(-3.2), '−3.2'));
});

describe('formatAmount', () => {
  it('adds the unit', () => assert.equal(formatAmount({ value: 600000, unit: 'masks' }), '600,000 masks'));
  it('says where a figure is rounded', () => {
    assert.equal(formatAmount({ value: 600000, unit: 'masks', approximate: true }), 'about 600,000 masks');
  });
  it('says where a figure is a limit, and then not that it is rounded', () => {
    assert.equal(formatAmount({ value: 2, unit: 'firms', bound: 'over', approximate: true }), 'over 2 firms');
    assert.equal(formatAmount({ value: 80, unit: 'percent', bound: 'under' }), 'under 80 percent');
    assert.equal(formatAmount({ value: 80, unit: 'percent', bound: 'up-to' }), 'up to 80 percent');
    assert.equal(formatAmount({ value: 80, unit: 'percent', bound: 'at-least' }), 'at least 80 percent');
  });
  it('gives both ends of a range', () => {
    assert.equal(formatAmount({ value: 30, to: 35, unit: 'percent' }), '30 to 35 percent');
    assert.equal(formatAmount({ value: 1, to: 2, unit: 'kits', approximate: true }), 'about 1 to 2 kits');
  });
  it('puts a currency before the number', () => {
    assert.equal(formatAmount({ value: 6988035, unit: 'EUR' }), 'EUR 6,988,035');
    assert.equal(formatAmount({ value: 5, to: 7, unit: 'USD', bound: 'over' }), 'over USD 5 to 7');
    assert.equal(formatAmount({ value: 12.5, unit: 'EUR per kit' }), 'EUR 12.50 per kit');
    assert.equal(formatAmount({ value: 0.345, unit: 'CNY per mask' }), 'CNY 0.345 per mask');
  });
  it('has one of a thing in the singular', () => {
    assert.equal(formatAmount({ value: 1, unit: 'test kits' }), '1 test kit');
    assert.equal(formatAmount({ value: 1, unit: 'pairs of gloves' }), '1 pair of gloves');
    assert.equal(formatAmount({ value: 1, unit: 'agencies' }), '1 agency');
    assert.equal(formatAmount({ value: 1, unit: 'boxes of test kits' }), '1 box of test kits');
    assert.equal(formatAmount({ value: 1, unit: 'countries and regions' }), '1 country and region');
    assert.equal(formatAmount({ value: 1, unit: 'people' }), '1 person');
    assert.equal(formatAmount({ value: 1, unit: 'masks per person' }), '1 mask per person');
    assert.equal(formatAmount({ value: 1, unit: 'percent' }), '1 percent');
  });
});

describe('formatScaled', () => {
  it('names millions and billions and rounds nothing', () => {
    assert.equal(formatScaled(2020000000), '2.02 billion');
    assert.equal(formatScaled(56228000), '56.228 million');
    assert.equal(formatScaled(780000), '780,000');
    assert.equal(formatScaled(0), '0');
  });
});

describe('formatShare', () => {
  it('rounds to whole percent, under ten to one decimal', () => {
    assert.equal(formatShare(600000, 1300000), '46 percent');
    assert.equal(formatShare(4, 1000), '0.4 percent');
    assert.equal(formatShare(996, 10000), '10 percent');
    assert.equal(formatShare(1, 20), '5 percent');
  });
  it('never rounds a part to all or to nothing', () => {
    assert.equal(formatShare(9999, 10000), 'over 99 percent');
    assert.equal(formatShare(1, 10000), 'under 0.1 percent');
    assert.equal(formatShare(5, 5), '100 percent');
    assert.equal(formatShare(0, 5), '0 percent');
  });
});
