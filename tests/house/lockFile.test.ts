import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

interface Locked {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}
const text = readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8');
const packages = (JSON.parse(text) as { packages: Record<string, Locked> }).packages;

/** Where Node would find a dependency of the package at a path, going up the folders. */
function entryFor(path: string, dependency: string): string | undefined {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const candidate = `${folder ? `${folder}/` : ''}node_modules/${dependency}`;
    if (packages[candidate]) return candidate;
    if (!folder) return undefined;
  }
}

test('the lock file has an entry for every optional build, so that npm ci passes on every platform', () => {
  const optional = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((dependency) => ({ path, dependency })),
  );
  assert.ok(optional.length > 50, `only ${optional.length} optional dependencies were found`);
  const missing = optional.filter(({ path, dependency }) => !entryFor(path, dependency));
  assert.deepEqual(missing, []);
});

test('the lock file names no registry host', () => {
  const resolved = Object.entries(packages).filter(([, entry]) => /^https?:/.test(entry.resolved ?? ''));
  assert.deepEqual(resolved, []);
  assert.doesNotMatch(text, /registry\.[a-z]/);
});

test('every version in package.json is exact', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
  ) as Record<string, Record<string, string>>;
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
    ([, version]) => !/^\d/.test(version),
  );
  assert.deepEqual(loose, []);
});
