import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breakLines, shorten } from '../../src/sharing/breakLines.ts';

/** Every letter is one em wide. */
const measure = (text: string) => [...text].length;

test('a text is broken into as few lines as fit, and these are evened out', () => {
  assert.deepEqual(breakLines('one two three four', 18, measure), ['one two three four']);
  assert.deepEqual(breakLines('one two three four', 14, measure), ['one two', 'three four']);
});

test('no line is wider than the room, save a word that is wider by itself', () => {
  const lines = breakLines('a ferry over the weir and floodgates of Weirham', 11, measure);
  assert.ok(lines.every((line) => measure(line) <= 11));
  assert.equal(lines.join(' '), 'a ferry over the weir and floodgates of Weirham');
  assert.deepEqual(breakLines('the floodgates', 5, measure), ['the', 'floodgates']);
});

test('a text that is too long ends after a word with an ellipsis, and without the comma that stood there', () => {
  const fits = (most: number) => (text: string) => text.length <= most;
  assert.equal(shorten('rust, salt and paint', fits(20)), 'rust, salt and paint');
  assert.equal(shorten('rust, salt and paint', fits(16)), 'rust, salt and …');
  assert.equal(shorten('rust, salt and paint', fits(10)), 'rust …');
});
