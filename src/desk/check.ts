import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** Runs a package's own command with this Node, and ends with its exit code when it fails. */
function run(what: string, pkg: string, bin: string, ...args: string[]): void {
  console.log(`\n${what}`);
  const script = pkg ? join(dirname(resolve(`${pkg}/package.json`)), bin) : bin;
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

run('Format', 'prettier', 'bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
run('Lint', 'eslint', 'bin/eslint.js', '-c', '.config/eslint.mjs', '--max-warnings', '0', '.');
run('Types', 'astro', 'bin/astro.mjs', 'check', '--minimumFailingSeverity', 'hint');
run('Import rule, lock file', '', '--test', 'tests/house/*.test.ts');
