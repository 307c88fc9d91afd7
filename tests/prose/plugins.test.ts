import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { VFile } from 'vfile';
import { printTree } from './printTree.ts';

const dir = mkdtempSync(join(tmpdir(), 'prose-plugins-'));
cpSync(join(import.meta.dirname, '../fixtures/second-story/content'), dir, { recursive: true });
cpSync(join(import.meta.dirname, '../faults/wrong-number/content'), dir, { recursive: true });
process.env.CONTENT_DIR = dir;
const { remarkPlugins } = await import('../../src/prose/plugins.ts');

describe('an unproved number in a page', () => {
  after(() => rmSync(dir, { recursive: true }));
  const path = join(dir, 'sections/answers.mdx');
  const run = (mode: string) => {
    process.env.NODE_ENV = mode;
    const file = new VFile({ path, value: readFileSync(path, 'utf8') });
    return remarkPlugins[0]!()({ type: 'root', children: [] }, file);
  };

  it('stops a build with the report of the check', () => {
    assert.throws(
      () => run('production'),
      /answers\.mdx:12:19 {2}fact:ferry-passengers@2014-03-11\n {2}found {5}1,800/,
    );
  });
  it('is marked at its sentence in development', () => {
    const html = printTree(run('development'));
    assert.match(
      html,
      /carried <mark class="unproved" title="Unproved\. Found 1,800, expected 1,900 people">1,800<\/mark>/,
    );
    assert.match(html, /^<ul class="unproved"><li>12:19 fact:ferry/);
  });
  it('leaves files that are no prose of the story as they are', () => {
    const tree = { type: 'root' as const, children: [] };
    assert.equal(remarkPlugins[0]!()(tree, new VFile({ path: join(dir, 'drafts/about.mdx') })), tree);
  });
});
