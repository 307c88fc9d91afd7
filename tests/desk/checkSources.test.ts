import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { shownAddresses } from '../../src/desk/shownAddresses.ts';
import { readLedger } from '../../src/ledger/readLedger.ts';
import { secondStory, storyWith } from '../ledger/storyWith.ts';

const root = join(import.meta.dirname, '../..');
const sources = [...readLedger(secondStory).sources.values()];

/** The second story, with the newspaper at another address. */
function storyAt(host: string): string {
  const courier = readFileSync(join(secondStory, 'sources/weirham-courier.yaml'), 'utf8');
  return storyWith({
    'sources/weirham-courier.yaml': courier.replaceAll(/https:\/\/(courier|archive)\.example/g, host),
  });
}

/** Runs the command; `printed` and `said` are its two outputs. */
function run(content: string, ...args: string[]): Promise<{ code: number | null; printed: string; said: string }> {
  const child = spawn(process.execPath, ['src/desk/run.mjs', 'checkSources', ...args], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: content },
  });
  const [printed, said]: [string[], string[]] = [[], []];
  child.stdout.on('data', (data) => printed.push(String(data)));
  child.stderr.on('data', (data) => said.push(String(data)));
  return new Promise((resolve) =>
    child.on('close', (code) => resolve({ code, printed: printed.join(''), said: said.join('') })),
  );
}

test('addresses that are withheld are not asked, archived copies are', () => {
  const shown = shownAddresses(sources, {});
  assert.equal(shown.length, 10);
  assert.deepEqual(
    shown.filter(({ archived }) => archived).map(({ address }) => address),
    ['https://archive.example/courier/2014/03/14/rope'],
  );
  assert.equal(
    shown.some(({ source }) => source.publisher_id === 'orrin-ropeworks'),
    false,
  );
});

test('one publisher can be asked for, by id or name, and a number of addresses', () => {
  assert.equal(shownAddresses(sources, { only: 'weirham-bridge-office' }).length, 3);
  assert.equal(shownAddresses(sources, { only: 'Weirham Bridge Office', limit: 2 }).length, 2);
  assert.throws(() => shownAddresses(sources, { limit: 0 }), { message: '--limit takes a whole number from 1.' });
});

test('the command prints what came of each address, by result', async () => {
  const server = createServer(({ url }, response) =>
    response.writeHead(url === '/2014/03/11/millgate' ? 200 : 404).end(),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { code, printed } = await run(storyAt(host), '--only', 'weirham-courier', '--limit', '2');
  server.close();
  server.closeAllConnections();
  assert.equal(code, 0);
  assert.equal(
    printed,
    `
works: 1

moved: 0

gone: 1
  weirham-courier-2014-03-14
    ${host}/2014/03/14/rope
    404

refused: 0

no answer: 0
`,
  );
});

test('without a network the command says so in one sentence and fails', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise((resolve) => server.close(resolve));
  const { code, printed, said } = await run(storyAt(host), '--only', 'weirham-courier');
  assert.equal(code, 1);
  assert.equal(printed, '');
  assert.equal(said, 'None of the first hosts answers, so there seems to be no network here; nothing was checked.\n');
});

test('an option that does not exist is refused in a sentence', async () => {
  const { code, said } = await run(secondStory, '--all');
  assert.equal(code, 1);
  assert.match(said, /^Unknown option '--all'.*\n$/);
});
