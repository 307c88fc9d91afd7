import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { builtPages } from './pages.ts';

interface Node {
  '@type'?: string;
  '@id'?: string;
  [key: string]: unknown;
}
interface Graph {
  '@context': string;
  '@graph': Node[];
}
const root = join(import.meta.dirname, '../..');
const pages = builtPages().flatMap(({ path, html }) => {
  const text = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1];
  return text ? [{ path, html, graph: JSON.parse(text) as Graph }] : [];
});
const of = (path: string) => pages.find((page) => page.path === path)!.graph['@graph'];
const node = (path: string, type: string) => of(path).find((one) => one['@type'] === type);

/** Which of some graphs TypeScript refuses, held against schema.org's types and properties, and why. */
function faults(graphs: unknown[]): { index: number; message: string }[] {
  const folder = join(root, '.cache/structured-data');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `graphs-${process.pid}.ts`);
  const lines = graphs.map((graph, index) => `export const graph${index}: Graph = ${JSON.stringify(graph)};`);
  writeFileSync(file, ["import type { Graph } from 'schema-dts';", ...lines].join('\n'));
  const program = ts.createProgram([file], { strict: true, noEmit: true, skipLibCheck: true, types: [] });
  const found = ts.getPreEmitDiagnostics(program).map(({ file: source, start, messageText }) => ({
    index: source!.getLineAndCharacterOfPosition(start!).line - 1,
    message: ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 500),
  }));
  rmSync(file);
  return found;
}

/** The properties of a value and the types of what stands under them: two that differ only in their words are one. */
function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return [...new Set(value.map(shapeOf))].sort().join(' or ');
  if (typeof value !== 'object' || value === null) return typeof value;
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${key === '@type' ? inner : shapeOf(inner)}`);
  return `{ ${entries.sort().join(', ')} }`;
}

/** A node and all that stand in it. */
function withParts(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.values(value).flatMap(withParts);
  return '@type' in value ? [value as Node, ...parts] : parts;
}

/** A node whose lists are cut to one of each shape, since the rest would be checked again and again. */
function cut(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Map(value.map((one) => [shapeOf(one), cut(one)])).values()];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cut(inner)]));
}

test('what every page tells machines is valid by the types of schema.org', () => {
  assert.ok(pages.length > 500, `only ${pages.length} pages say something`);
  const nodes = pages.flatMap(({ graph }) => graph['@graph'].flatMap(withParts));
  // By type and property: which values stand beside each other in one node is nothing to its validity.
  const seen = new Set<string>();
  const fresh = nodes.filter((one) => {
    const facts = Object.entries(one).map(([key, inner]) => `${one['@type']} ${key} ${shapeOf(inner)}`);
    const isNew = facts.some((fact) => !seen.has(fact));
    for (const fact of facts) seen.add(fact);
    return isNew;
  });
  assert.ok(fresh.length > 10, `only ${fresh.length} kinds of nodes were found`);
  const graphs = [...fresh.map(cut), { ...of('/')[0], colour: 'red' }];
  const found = faults(graphs.map((one) => ({ '@context': 'https://schema.org', '@graph': [one] })));
  assert.deepEqual(
    found.filter(({ index }) => index !== fresh.length),
    [],
  );
  assert.equal(found.length, 1, 'an article with a colour passes, so the check finds nothing');
  assert.ok(pages.every(({ graph }) => graph['@context'] === 'https://schema.org'));
});

test('addresses in it are whole, and those of the site lead to what was built', () => {
  const canonical = new Set(builtPages().map(({ html }) => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]));
  const site = /<link rel="canonical" href="([^"]+)"/.exec(builtPages().find(({ path }) => path === '/')!.html)![1]!;
  for (const { path, graph } of pages) {
    for (const [, url] of JSON.stringify(graph).matchAll(/"(?:@id|url|item)":"([^"]+)"/g)) {
      assert.match(url!, /^https?:\/\//, path);
      if (url!.startsWith(site)) assert.ok(canonical.has(url!.split('#')[0]!), `${path} names ${url}`);
    }
  }
});

test('a page says the title, description and day that it shows, and the day is that of the content', () => {
  for (const { path, html, graph } of pages) {
    const own = graph['@graph'].find(({ headline }) => headline);
    if (!own) continue;
    assert.equal(own.headline, /<h1[^>]*>([^<]+)/.exec(html)?.[1]?.trim().replaceAll('&amp;', '&'), path);
    const days = [...html.matchAll(/<time datetime="([^"]+)"/g)].map(([, day]) => day);
    assert.ok(days.includes(own.dateModified as string), `${path} was changed on ${String(own.dateModified)}?`);
  }
});

test('the story has its sections as parts, and each is an article on its own page', () => {
  const parts = node('/', 'Article')!.hasPart as Node[];
  assert.ok(parts.length > 1);
  for (const part of parts) {
    const path = new URL(part['@id']!).pathname;
    assert.equal(node(path, 'Article')!.headline, part.headline);
    assert.deepEqual(node(path, 'Article')!.isPartOf, { '@id': node('/', 'Article')!['@id'] });
  }
});

test('a record cites as many sources as its page lists, and shows no address that is not to be shown', () => {
  const records = pages.filter(({ path }) => path.startsWith('/evidence/') && node(path, 'Report'));
  assert.ok(records.length > 300);
  for (const { path, html } of records) {
    const cited = node(path, 'Report')!.citation as { url?: string }[];
    assert.ok(cited.length > 0, path);
    for (const { url } of cited) if (url) assert.ok(html.replaceAll('&amp;', '&').includes(`href="${url}"`), url);
  }
});

test('a page below an index has a trail of three steps, which ends at itself', () => {
  const steps = node('/evidence/nl-ffp2-recall-2020-03/', 'BreadcrumbList')!.itemListElement as Node[];
  assert.deepEqual(
    steps.map(({ position, item }) => [position, new URL(item as string).pathname]),
    [
      [1, '/'],
      [2, '/evidence/'],
      [3, '/evidence/nl-ffp2-recall-2020-03/'],
    ],
  );
});

test('nothing claims to rate what others claim', () => {
  for (const { path, graph } of pages) assert.doesNotMatch(JSON.stringify(graph), /ClaimReview|Rating/, path);
});

test('a reference manager finds title, author and day on whatever can be cited', () => {
  for (const path of ['/', '/recalls/', '/figures/the-reversal/', '/evidence/nl-ffp2-recall-2020-03/']) {
    const { html } = pages.find((page) => page.path === path)!;
    const tag = (name: string) => new RegExp(`<meta name="citation_${name}" content="([^"]+)"`).exec(html)?.[1];
    assert.equal(tag('title'), /<meta property="og:title" content="([^"]+)"/.exec(html)![1]);
    assert.ok(tag('author'));
    assert.match(tag('publication_date')!, /^\d{4}\/\d\d\/\d\d$/);
  }
});
