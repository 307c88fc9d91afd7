import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';

/** The content folder of the second story. */
export const secondStory = join(import.meta.dirname, '../fixtures/second-story/content');

/** A copy of the second story with some files written over or, where the text is null, taken away; it goes after the tests. */
export function storyWith(files: Record<string, string | null>): string {
  const dir = mkdtempSync(join(tmpdir(), 'ledger-'));
  after(() => rmSync(dir, { recursive: true, force: true }));
  cpSync(secondStory, dir, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    const path = join(dir, file);
    if (text === null) rmSync(path, { recursive: true });
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
  return dir;
}
