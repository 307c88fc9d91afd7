import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

/** Runs a command of this Node and ends with its exit code when it fails. */
function run(args: string[], environment: Record<string, string> = {}): void {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
  if (status !== 0) process.exit(status ?? 1);
}

const wanted = process.argv.slice(3);
run(['src/desk/run.mjs', 'build']);
run(['src/desk/run.mjs', 'build'], {
  CONTENT_DIR: 'tests/fixtures/second-story/content',
  OUT_DIR: '.cache/second-story',
});
const files = wanted.length ? wanted : globSync('tests/**/*.test.ts').sort();
run(['--test', '--test-concurrency=2', '--test-reporter=spec', ...files]);
