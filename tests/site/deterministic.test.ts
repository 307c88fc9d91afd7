import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dist } from './pages.ts';

/** Every file of a folder with the hash of its bytes. */
function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

test('two builds of the same content are the same byte for byte', () => {
  const again = join(import.meta.dirname, '../../.cache/again');
  const build = spawnSync(process.execPath, ['src/desk/run.mjs', 'build'], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, OUT_DIR: again, TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'C' },
    encoding: 'utf8',
  });
  assert.equal(build.status, 0, build.stderr);
  assert.deepEqual(hashes(again), hashes(dist));
});
