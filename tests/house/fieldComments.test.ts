import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const schemas = join(import.meta.dirname, '../../src/ledger/schemas');

/** Fields of the schemas in a text that have no doc comment above them. */
function bare(text: string): string[] {
  const lines = text.split('\n');
  return lines.filter((line, index) => {
    const isField = /^ +(['a-z_-]+: (z\.|line|id|day|partialDate|language|webAddress|quantity)|(id|language),$)/.test(
      line,
    );
    return isField && !/\*\/$/.test(lines[index - 1]!.trim()) && !/^(path|error)\b/.test(line.trim());
  });
}

test('every field that an author may write has a doc comment', () => {
  const files = readdirSync(schemas).filter((file) => file !== 'fields.ts');
  assert.ok(files.length >= 6);
  const found = files.flatMap((file) =>
    bare(readFileSync(join(schemas, file), 'utf8')).map((line) => `${file}: ${line.trim()}`),
  );
  assert.deepEqual(found, []);
});

test('a field without a comment is found', () => {
  assert.deepEqual(bare('z.strictObject({\n  /** A. */\n  a: line,\n  b: day,\n})'), ['  b: day,']);
});
