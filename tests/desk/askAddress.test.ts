import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { askAddress } from '../../src/desk/askAddress.ts';
import { askAll, reachesNetwork } from '../../src/desk/askAll.ts';

const asking = { patience: 300, agent: 'A test', atOnce: 3, pause: 40 };
const asked: { method: string; path: string; agent: string; at: number }[] = [];
const pages: Record<string, [status: number, location?: string]> = {
  '/here': [200],
  '/gone': [410],
  '/lost': [404],
  '/locked': [403],
  '/renamed': [301, '/here'],
  '/stroke': [301, '/stroke/'],
  '/stroke/': [200],
  '/renamed-and-lost': [302, '/lost'],
  '/circle': [302, '/circle'],
  '/nowhere': [302, 'http://['],
};
const answer: RequestListener = ({ method = '', url = '', headers }, response) => {
  asked.push({ method, path: url, agent: headers['user-agent'] ?? '', at: performance.now() });
  if (url === '/silent') return;
  if (url === '/no-heads') response.writeHead(method === 'HEAD' ? 405 : 200).end('the page');
  else {
    const [status, location] = pages[url] ?? [404];
    response.writeHead(status, location ? { location } : {}).end();
  }
};
const server = createServer(answer);
let host = '';
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.close();
  server.closeAllConnections();
});

describe('askAddress', () => {
  const resultOf = async (path: string) => askAddress(host + path, asking);

  it('asks for the head alone where that will do, and says who asks', async () => {
    asked.length = 0;
    assert.deepEqual(await resultOf('/here'), { result: 'works', detail: '200' });
    assert.deepEqual(
      asked.map(({ method, agent }) => [method, agent]),
      [['HEAD', 'A test']],
    );
  });
  it('asks for the page where a host knows no HEAD', async () => {
    asked.length = 0;
    assert.equal((await resultOf('/no-heads')).result, 'works');
    assert.deepEqual(
      asked.map(({ method }) => method),
      ['HEAD', 'GET'],
    );
  });
  it('follows a redirect and says where the text went', async () => {
    assert.deepEqual(await resultOf('/renamed'), { result: 'moved', detail: `${host}/here` });
    assert.deepEqual(await resultOf('/renamed-and-lost'), { result: 'gone', detail: `404 at ${host}/lost` });
  });
  it('takes a stroke at the end for the same address', async () => {
    assert.equal((await resultOf('/stroke')).result, 'works');
  });
  it('tells what is gone from what is refused', async () => {
    assert.deepEqual(await resultOf('/gone'), { result: 'gone', detail: '410' });
    assert.deepEqual(await resultOf('/lost'), { result: 'gone', detail: '404' });
    assert.deepEqual(await resultOf('/locked'), { result: 'refused', detail: '403' });
  });
  it('ends where it is sent round in a circle, or to nothing', async () => {
    assert.deepEqual(await resultOf('/circle'), { result: 'refused', detail: 'sent on more than 8 times' });
    assert.deepEqual(await resultOf('/nowhere'), {
      result: 'refused',
      detail: 'sent on to http://[, which is no address',
    });
  });
  it('gives up where no answer comes, or nobody listens', async () => {
    assert.deepEqual(await resultOf('/silent'), { result: 'no answer', detail: 'none within 0.3 seconds' });
    const nobody = await closedPort();
    assert.deepEqual(await askAddress(nobody, asking), { result: 'no answer', detail: 'ECONNREFUSED' });
  });
});

describe('askAll', () => {
  it('asks each address once, one host never twice at a time nor without the pause', async () => {
    asked.length = 0;
    const told: string[] = [];
    const addresses = ['/here', '/lost', '/here', '/locked'].map((path) => host + path);
    const answers = await askAll(addresses, asking, (address) => told.push(address));
    assert.deepEqual([...answers.keys()], [...new Set(addresses)]);
    assert.deepEqual(
      [...answers.values()].map(({ result }) => result),
      ['works', 'gone', 'refused'],
    );
    assert.deepEqual(told, [...new Set(addresses)]);
    const heads = asked.filter(({ method }) => method === 'HEAD');
    assert.deepEqual(
      heads.map(({ path }) => path),
      ['/here', '/lost', '/locked'],
    );
    for (const [index, { at }] of heads.entries())
      assert.ok(index === 0 || at - heads[index - 1]!.at >= asking.pause - 2, 'a host was not left in peace');
  });
  it('asks several hosts at once', async () => {
    const second = createServer(answer);
    await new Promise<void>((resolve) => second.listen(0, '127.0.0.1', resolve));
    const other = `http://127.0.0.1:${(second.address() as AddressInfo).port}`;
    const begun = performance.now();
    await askAll([`${host}/silent`, `${other}/silent`], asking);
    // Each takes its patience twice, for HEAD and for GET; one after the other they would take it four times.
    const taken = performance.now() - begun;
    assert.ok(taken < 3.5 * asking.patience, `two silent hosts took ${taken} ms`);
    second.close();
    second.closeAllConnections();
  });
});

describe('reachesNetwork', () => {
  it('is content with any answer at all', async () => {
    assert.equal(await reachesNetwork([await closedPort(), `${host}/lost`], asking), true);
    assert.equal(await reachesNetwork([await closedPort()], asking), false);
    assert.equal(await reachesNetwork([], asking), true);
  });
});

/** An address of this machine at which nobody listens any more. */
async function closedPort(): Promise<string> {
  const short = createServer();
  await new Promise<void>((resolve) => short.listen(0, '127.0.0.1', resolve));
  const { port } = short.address() as AddressInfo;
  await new Promise((resolve) => short.close(resolve));
  return `http://127.0.0.1:${port}/`;
}
