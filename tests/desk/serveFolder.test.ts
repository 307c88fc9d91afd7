import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { serveFolder } from '../../src/desk/serveFolder.ts';

test('an address that does not exist gets the site’s own page, with 404', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  writeFileSync(join(folder, '404.html'), '<h1>Nothing stands here</h1>');
  const server = await serveFolder(folder, 0);
  const answer = await fetch(`http://localhost:${(server.address() as AddressInfo).port}/no-such-page/`);
  assert.equal(answer.status, 404);
  assert.match(await answer.text(), /Nothing stands here/);
  server.close();
});

test('a port that is taken is an error, not another port', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  const first = await serveFolder(folder, 0);
  const { port } = first.address() as AddressInfo;
  await assert.rejects(serveFolder(folder, port), { code: 'EADDRINUSE' });
  first.close();
});
