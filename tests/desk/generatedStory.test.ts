import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { generatedStory } from '../../src/desk/generatedStory.ts';
import { checkContent } from '../../src/prose/checkContent.ts';

const scratch = mkdtempSync(join(tmpdir(), 'generated-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

/** Every file of a folder with its text. */
function filesOf(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort()
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
}

test('a generated story passes the check of its content, in the size that was asked for', () => {
  const dir = join(scratch, 'sized');
  generatedStory(dir, { records: 120, sources: 90, names: 30 });
  const { ledger } = checkContent(dir);
  assert.equal(ledger.records.size, 120);
  assert.equal(ledger.sources.size, 90);
  assert.equal([...ledger.names.values()].filter(({ code }) => !code).length, 30);
  assert.ok(new Set([...ledger.records.values()].map(({ date }) => date.slice(0, 7))).size > 12);
});

test('the same size gives the same bytes, and the folder keeps nothing of an earlier story', () => {
  const [one, other] = [join(scratch, 'one'), join(scratch, 'other')];
  generatedStory(one, { records: 50 });
  generatedStory(other, { records: 80 });
  generatedStory(other, { records: 50 });
  assert.deepEqual(filesOf(other), filesOf(one));
});
