import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearestId } from '../../src/ledger/nearestId.ts';

const ids = ['nos-2020-03-28', 'nos-2020-03-29', 'orrin-ropeworks', 'tno', 'us-ropeworks'];

describe('nearestId', () => {
  it('finds a letter too many, too few, wrong or swapped', () => {
    assert.equal(nearestId('orrin-roopeworks', ids), 'orrin-ropeworks');
    assert.equal(nearestId('orrin-ropework', ids), 'orrin-ropeworks');
    assert.equal(nearestId('orrin-ropewarks', ids), 'orrin-ropeworks');
    assert.equal(nearestId('nos-2020-03-82', ids), 'nos-2020-03-28');
  });
  it('finds the shortest id that contains what was written', () => {
    assert.equal(nearestId('ropeworks', ids), 'us-ropeworks');
  });
  it('gives the first in order where two are as near', () => {
    assert.equal(nearestId('nos-2020-03-27', ids.toReversed()), 'nos-2020-03-28');
  });
  it('gives nothing where nothing is near', () => {
    assert.equal(nearestId('millgate', ids), undefined);
    assert.equal(nearestId('xyz', ids), undefined);
    assert.equal(nearestId('nos', []), undefined);
  });
});
