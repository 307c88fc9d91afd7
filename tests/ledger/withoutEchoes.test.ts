import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Fault } from '../../src/ledger/faults.ts';
import { withoutEchoes } from '../../src/ledger/withoutEchoes.ts';

const fault = (file: string, found: string): Fault => ({
  file,
  found,
  line: 1,
  column: 1,
  field: 'field',
  expected: 'another',
});

it('a record with a fault is not called missing where it is used', () => {
  const own = fault('records/quay.yaml', 'nothing');
  const figure = fault('figures/sent-back.yaml', 'quay');
  const echoes = [figure, fault('sections/closures.mdx', 'quay'), fault('sections/closures.mdx', 'sent-back')];
  assert.deepEqual(withoutEchoes([own, ...echoes]), [own]);
});
it('a record that does not exist is called missing everywhere', () => {
  const faults = [fault('figures/sent-back.yaml', 'key'), fault('sections/closures.mdx', 'key')];
  assert.deepEqual(withoutEchoes(faults), faults);
});
