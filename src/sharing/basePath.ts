import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cssUnder, htmlUnder, jsonUnder, scriptUnder, textUnder, type Standing } from './underFolder.ts';

/**
 * Makes the built site one that stands under a folder of its host. Everything is written as if it stood at the root, so
 * that no page, script or author has to think of a folder; this step comes before hashes are taken and the index is built.
 */
export function basePath(standing: Standing): AstroIntegration {
  return {
    name: 'base-path',
    hooks: { 'astro:build:done': ({ dir }) => putUnder(fileURLToPath(dir), standing) },
  };
}

/** The same, for a folder of files. */
export function putUnder(folder: string, standing: Standing): void {
  const { base } = standing;
  if (base === '/') return;
  // The search index comes later.
  const names = [...readdirSync(folder), 'pagefind'];
  const change: Record<string, (text: string, file: string) => string> = {
    '.html': (text) => htmlUnder(text, standing),
    '.css': (text) => cssUnder(text, base),
    '.js': (text) => textUnder(scriptUnder(text, names, base), standing),
    // What is taken away says which files it has and what they sum to; it names no path of the site.
    '.json': (text, file) => (file.startsWith(`data${sep}`) ? textUnder(text, standing) : jsonUnder(text, standing)),
    ...Object.fromEntries(
      ['.xml', '.txt', '.svg', '.bib'].map((end) => [end, (text: string) => textUnder(text, standing)]),
    ),
  };
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const changed = change[extname(file)];
    if (!changed) continue;
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const fresh = changed(text, file);
    if (fresh !== text) writeFileSync(path, fresh);
  }
}
