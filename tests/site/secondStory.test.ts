import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from 'js-yaml';
import { regionNames } from '../../src/charts/regions.ts';

const root = join(import.meta.dirname, '../..');

/** Names of the first story, which no code may know. */
function wordsOfTheStory(): string[] {
  const folder = join(root, 'content/names');
  const names = readdirSync(folder).flatMap(
    (file) =>
      load(readFileSync(join(folder, file), 'utf8')) as { name: string; aliases?: string[]; search?: string[] }[],
  );
  const story = load(readFileSync(join(root, 'content/story.yaml'), 'utf8')) as { title: string; sections: string[] };
  return [
    story.title,
    'mask',
    'coronavirus',
    'covid',
    ...names.flatMap(({ name, aliases = [], search = [] }) => [name, ...aliases, ...search]),
    // The parts of the world that maps are cut to are nobody's.
  ].filter((word) => word.length > 3 && !regionNames.some((name) => name === word.toLowerCase()));
}

test('the code knows no word of the story', () => {
  const words = wordsOfTheStory();
  assert.ok(words.length > 50, `only ${words.length} words were looked for`);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})s?(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(ts|astro|css|mjs)$/.test(file),
  );
  const found = files.flatMap((file) => {
    // The tags of link previews are named for a company, whatever the story.
    const text = readFileSync(join(root, 'src', file), 'utf8').replaceAll('twitter:', '');
    return [...text.matchAll(pattern)].map((match) => `src/${file} says “${match[0]}”`);
  });
  assert.deepEqual(found, []);
});
