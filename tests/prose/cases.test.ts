import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { sectionHtml } from './sectionHtml.ts';

/*
 * A folder per case: `input.mdx`, a section of the second story called `case`, and `expected.html`, what the page gets.
 * With UPDATE=1 the expected files are written anew; read the difference before it is kept.
 */
const here = join(import.meta.dirname, 'cases');

describe('a section becomes', () => {
  for (const name of readdirSync(here).sort()) {
    it(name.replaceAll('-', ' '), () => {
      const html = sectionHtml(readFileSync(join(here, name, 'input.mdx'), 'utf8'));
      const file = join(here, name, 'expected.html');
      if (process.env.UPDATE || !existsSync(file)) writeFileSync(file, html);
      assert.equal(html, readFileSync(file, 'utf8'));
    });
  }
});
