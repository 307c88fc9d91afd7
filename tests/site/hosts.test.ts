import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { dist } from './pages.ts';

const config = readFileSync('src/sharing/nginx.conf', 'utf8');
const nginx = '/usr/sbin/nginx';
const scratch = mkdtempSync(join(tmpdir(), 'nginx-'));
after(() => rmSync(scratch, { recursive: true }));

/** The lines of a location of the configuration. */
function location(path: string): string {
  const block = new RegExp(`location ${path} \\{([^}]*)\\}`).exec(config);
  assert.ok(block, `src/sharing/nginx.conf says nothing of ${path}`);
  return block[1]!;
}

test('what nginx is told is what the other hosts are told', () => {
  const headers = readFileSync(join(dist, '_headers'), 'utf8');
  const rules = new Map(headers.split(/\n(?=\/)/).map((rule) => [rule.split('\n')[0]!, rule]));
  assert.match(config, /error_page 404 \/404\.html;/);
  assert.ok(existsSync(join(dist, '404.html')));
  assert.match(location('/'), /try_files \$uri \$uri\/ =404;/);
  assert.match(location('/'), /Content-Security-Policy "frame-ancestors 'none'"/);
  assert.match(rules.get('/recalls/*')!, /Content-Security-Policy: frame-ancestors 'none'/);
  assert.doesNotMatch(location('/embed/'), /frame-ancestors/);
  assert.equal(rules.has('/embed/*'), false);
  const forGood = 'public, max-age=31536000, immutable';
  assert.ok(
    location('/_astro/').includes(`Cache-Control "${forGood}"`) && headers.includes(`Cache-Control: ${forGood}`),
  );
  assert.match(location('/data/'), /Access-Control-Allow-Origin \*/);
  assert.equal((config.match(/\{/g) ?? []).length, (config.match(/\}/g) ?? []).length);
});

test('all that may be kept for good has a hash of itself in its name', () => {
  const files = readdirSync(join(dist, '_astro'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.\w+$/.test(file),
  );
  assert.ok(files.length > 8);
  for (const file of files) assert.match(file, /\.[\w-]{8}\.(js|css)$|^fonts\/[0-9a-f]{16}\.woff2$/);
});

test(
  'nginx serves pages, the page for lost addresses and the headers',
  {
    skip: existsSync(nginx)
      ? false
      : 'Debian’s nginx is not installed here; the test before this one reads its configuration',
  },
  async () => {
    const port = await freePort();
    const own = config.replace('listen 80;', `listen 127.0.0.1:${port};`).replace(/root [^;]+;/, `root ${dist};`);
    const file = join(scratch, 'nginx.conf');
    const logs = `error_log ${scratch}/error.log; pid ${scratch}/nginx.pid; daemon off; events {}`;
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${scratch}/${name};`,
    );
    writeFileSync(
      file,
      `${logs}\nhttp { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')}\n${own} }\n`,
    );
    assert.equal(spawnSync(nginx, ['-t', '-c', file]).status, 0, 'nginx refuses its configuration');
    const server = spawn(nginx, ['-c', file]);
    try {
      const at = (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
      const page = await reached(() => at('/recalls/'));
      assert.equal(page.status, 200);
      assert.equal(page.headers.get('content-security-policy'), "frame-ancestors 'none'");
      assert.equal((await at('/recalls')).status, 301);
      const lost = await at('/recals/');
      assert.equal(lost.status, 404);
      assert.match(await lost.text(), /Nothing stands at this address/);
      assert.equal((await at('/data/records.csv')).headers.get('access-control-allow-origin'), '*');
    } finally {
      server.kill();
    }
  },
);

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** The first answer, once there is one. */
async function reached(ask: () => Promise<Response>): Promise<Response> {
  for (let left = 50; ; left--) {
    try {
      return await ask();
    } catch (error) {
      if (!left) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
