import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embedCode } from '../../src/sharing/embedCode.ts';

test('the frame has a name, a width, a height and the whole address, and its listener hears no other frame', () => {
  const { frame, listener } = embedCode(new URL('https://ropes.example/'), '/embed/lots/', 'Ropes "cut" & sold', 640);
  assert.equal(
    frame,
    '<iframe src="https://ropes.example/embed/lots/" title="Ropes &quot;cut&quot; &amp; sold" width="100%" height="640" style="border:0" loading="lazy"></iframe>',
  );
  assert.match(listener, /iframe\[src\^="https:\/\/ropes\.example\/embed\/"\]/);
});
