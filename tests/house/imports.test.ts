import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { test } from 'node:test';

/** Which rooms a room may import. The file site.ts and a room's own files are open to all. */
const mayImport: Record<string, string[]> = {
  pages: ['layouts', 'story', 'ledger', 'charts', 'search', 'sharing'],
  layouts: ['story', 'search', 'sharing', 'styles', 'ledger'],
  story: ['prose', 'ledger'],
  prose: ['charts', 'ledger'],
  charts: ['ledger'],
  ledger: [],
  search: ['ledger'],
  sharing: ['ledger', 'charts'],
  desk: ['ledger', 'charts', 'prose', 'story', 'search'],
  styles: [],
};
const src = join(import.meta.dirname, '../../src');

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /\.(ts|astro)$/.test(file));

/** Every import of a file as written. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  const statements = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*(?:\/\*.*?\*\/)?\s*['"]([^'"]+)['"]/g,
  );
  return [...statements].map((match) => match[1] ?? match[2]!);
}

/** The sentence for an import that breaks the rule, or nothing. */
export function broken(file: string, specifier: string): string | undefined {
  const room = file.split('/')[0]!;
  if (file.endsWith('.client.ts') && /^(node:|astro:|astro$|d3)/.test(specifier)) {
    return `${file} imports ${specifier}: what runs in the browser imports no node:, astro: or d3.`;
  }
  if (!specifier.startsWith('.')) return undefined;
  const target = posix.normalize(posix.join(dirname(file), specifier));
  const targetRoom = target.split('/')[0]!;
  if (targetRoom === room || !target.includes('/')) return undefined;
  if (file.endsWith('.client.ts')) return `${file} imports ${target}: what runs in the browser imports no room.`;
  if (!file.includes('/') && !file.startsWith('content.config'))
    return `${file} imports ${target}: it may import no room.`;
  const allowed = mayImport[room] ?? ['ledger', 'story', 'charts'];
  if (allowed.includes(targetRoom)) return undefined;
  return `${file} imports ${target}: ${room} may import ${allowed.length ? `only ${allowed.join(', ')}` : 'no other room'}.`;
}

test('imports between rooms go one way', () => {
  assert.ok(files.length > 20, `only ${files.length} files were read`);
  const sentences = files
    .flatMap((file) => importsOf(file).map((specifier) => broken(file, specifier)))
    .filter(Boolean);
  assert.deepEqual(sentences, []);
});

test('every room is in the table', () => {
  const rooms = [...new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]!))];
  assert.deepEqual(
    rooms.filter((room) => !mayImport[room]),
    [],
  );
});

test('a wrong import is named in a sentence', () => {
  assert.equal(
    broken('charts/Axis.astro', '../story/outline.ts'),
    'charts/Axis.astro imports story/outline.ts: charts may import only ledger.',
  );
  assert.equal(
    broken('search/search-box.client.ts', 'node:fs'),
    'search/search-box.client.ts imports node:fs: what runs in the browser imports no node:, astro: or d3.',
  );
});
