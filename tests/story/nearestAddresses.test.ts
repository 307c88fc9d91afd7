import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestAddresses, type Address } from '../../src/story/nearestAddresses.ts';

const addresses: Address[] = [
  ['/closures/', 'What was sent back'],
  ['/closures/#quay', 'Quay Bridge'],
  ['/evidence/millgate-closure-2014-03/', 'Weirham closes Millgate Bridge'],
  ['/answers/', 'What was answered'],
];

test('a slip of the pen finds the address that was meant', () => {
  assert.equal(nearestAddresses('/closure/', addresses)[0]![0], '/closures/');
  assert.equal(nearestAddresses('/anwsers', addresses)[0]![0], '/answers/');
  assert.equal(nearestAddresses('/evidence/millgate-closure.html', addresses)[0]![0], addresses[2]![0]);
});

test('an address like none of the site finds none', () => {
  assert.deepEqual(nearestAddresses('/wp-login.php', addresses), []);
});
