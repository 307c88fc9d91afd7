import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');

/** A port that is free now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Asks a page until what it says passes, for half a minute at most; gives the last answer. */
async function pageThat(address: string, passes: (html: string) => boolean): Promise<string> {
  let html = '';
  for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 300))) {
    html = await fetch(address).then(
      (answer) => answer.text(),
      () => '',
    );
    if (passes(html)) break;
  }
  return html;
}

test('in development, a figure that its record no longer bears out is marked at its sentence, and clears when mended', async () => {
  const content = join(mkdtempSync(join(tmpdir(), 'dev-')), 'content');
  cpSync(join(root, 'tests/fixtures/second-story/content'), content, { recursive: true });
  const port = await freePort();
  const server = spawn(process.execPath, ['src/desk/run.mjs', 'dev'], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: content, PORT: String(port), NODE_ENV: 'development' },
    stdio: 'ignore',
  });
  try {
    const address = `http://localhost:${port}/closures/`;
    const before = await pageThat(address, (html) => html.includes('id="millgate"'));
    assert.match(before, /id="millgate"/);
    assert.doesNotMatch(before, /<mark class="unproved"/);
    const names = await fetch(`http://localhost:${port}/search/names/o.json`).then((answer) => answer.json());
    assert.ok((names as { rows: unknown[] }).rows.length > 0, 'names can be searched without a build');
    const record = join(content, 'records/millgate-closure-2014-03.yaml');
    const good = readFileSync(record, 'utf8');
    const wrong = good.replace('value: 23', 'value: 24');
    assert.notEqual(wrong, good);
    writeFileSync(record, wrong);
    const marked = await pageThat(address, (html) => html.includes('<mark class="unproved"'));
    assert.match(marked, /<mark class="unproved"[^>]*>23 days<\/mark>/);
    writeFileSync(record, good);
    const mended = await pageThat(
      address,
      (html) => html.includes('id="millgate"') && !html.includes('<mark class="unproved"'),
    );
    assert.doesNotMatch(mended, /<mark class="unproved"/);
  } finally {
    server.kill();
  }
});
