import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checkContent } from '../../src/prose/checkContent.ts';

/*
 * One folder per fault: `content/` is laid over the second story, `expected.txt` is the whole report that must follow.
 * A new fault is a new folder; nothing here changes.
 */
const here = import.meta.dirname;
const story = join(here, '../fixtures/second-story/content');

describe('content with a fault stops the build and says what to mend', () => {
  const faults = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of faults) {
    it(name.replaceAll('-', ' '), () => {
      const expected = readFileSync(join(here, name, 'expected.txt'), 'utf8').trimEnd();
      assert.equal(reportOf(join(here, name, 'content')), expected);
    });
  }
  it('finds none in the story that the faults are laid over', () => {
    assert.equal(reportOf(), 'no faults');
  });
});

/** The report on the second story with a folder laid over it. */
function reportOf(overlay?: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'ledger-fault-'));
  try {
    cpSync(story, dir, { recursive: true });
    if (overlay) cpSync(overlay, dir, { recursive: true });
    checkContent(dir);
    return 'no faults';
  } catch (error) {
    return (error as Error).message;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
