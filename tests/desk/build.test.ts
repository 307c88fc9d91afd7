import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');

test('a build of faulty content says what to mend and leaves the last good site as it was', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'kept-'));
  const [content, out] = [join(scratch, 'content'), join(scratch, 'dist')];
  cpSync(join(root, 'tests/fixtures/second-story/content'), content, { recursive: true });
  cpSync(join(root, 'tests/faults/wrong-number/content'), content, { recursive: true });
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'the last good site');
  const build = spawnSync(process.execPath, ['src/desk/run.mjs', 'build'], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out },
    encoding: 'utf8',
  });
  assert.equal(build.status, 1);
  assert.ok(build.stderr.includes(readFileSync(join(root, 'tests/faults/wrong-number/expected.txt'), 'utf8').trim()));
  assert.equal(readFileSync(join(out, 'index.html'), 'utf8'), 'the last good site');
  assert.equal(existsSync(`${out}.new`), false);
});

test('a command that is not known to an old Node is refused in a sentence', () => {
  const text = readFileSync(join(root, 'src/desk/run.mjs'), 'utf8');
  const old = text.replace('process.versions.node', "'20.1.0'");
  assert.notEqual(old, text);
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', old], { encoding: 'utf8' });
  assert.equal(run.status, 1);
  assert.match(run.stderr, /This needs Node 22\.18 or newer/);
});
