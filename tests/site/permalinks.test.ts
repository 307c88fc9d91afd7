import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { Permalinks } from '../../src/ledger/schemas/story.ts';
import { attributes, builtPage, dist } from './pages.ts';

const { ids, paragraphs, addresses, moved } = parse(readFileSync('content/permalinks.yaml', 'utf8')) as Permalinks;
const idsOf = new Map<string, string[]>();
const idsAt = (path: string) => {
  if (!idsOf.has(path)) idsOf.set(path, attributes(builtPage(path).html, 'id'));
  return idsOf.get(path)!;
};

test('every address that was ever published still stands', () => {
  assert.ok(addresses.length > 300);
  const dead = addresses.filter((path) => !existsSync(join(dist, moved[path] ?? path, 'index.html')));
  assert.deepEqual(dead, []);
});

test('every passage and paragraph that was ever published is found on its section’s page and in the whole story', () => {
  const places = [
    ...Object.entries(ids),
    ...Object.entries(paragraphs).map(([id, { section }]) => [id, section] as const),
  ];
  assert.ok(places.length > 100);
  for (const [id, section] of places) {
    assert.ok(idsAt(`/${section}/`).includes(id), `/${section}/#${id}`);
    assert.ok(idsAt('/').includes(id), `/#${id}`);
  }
});

test('every paragraph of the sections that states a claim has an address', () => {
  const { sections } = parse(readFileSync('content/story.yaml', 'utf8')) as { sections: string[] };
  for (const section of sections) {
    const { html } = builtPage(`/${section}/`);
    const prose = html.slice(html.indexOf('class="standfirst"'), html.indexOf('class="used"'));
    const bare = [...prose.matchAll(/<p>(?:(?!<\/p>)[^])*?data-s="[a-z]?"[^]*?<\/p>/g)].map(([text]) => text);
    // Paragraphs of asides and boxes are parts of what has an address.
    // What only a note states is not stated by the paragraph.
    const states = (text: string) => text.replace(/<span popover=[^]*?<\/span>/g, '').includes('data-s=');
    const own = bare.filter((text) => states(text) && !inBox(prose, text));
    assert.deepEqual(own, [], `run npm run permalinks: /${section}/ has paragraphs without an address`);
  }
});

function inBox(prose: string, text: string): boolean {
  const before = prose.slice(0, prose.indexOf(text));
  return ['aside', 'div', 'figure', 'li'].some((tag) => {
    const count = (sign: string) => before.split(sign).length;
    return count(`<${tag}`) > count(`</${tag}>`);
  });
}
