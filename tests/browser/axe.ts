import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { siteForTests } from './site.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
}

/** What axe finds on a page at WCAG 2.2 AA, a line for each rule. The page has to be opened with `bypassCSP`. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: source });
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResult> } };
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html} ${nodes[0]!.failureSummary}`);
  });
}

/** A page of one of the sites to be looked at. */
export interface Look {
  on: ReturnType<typeof siteForTests>;
  path: string;
}

/** What axe finds on pages, on a desk and on a phone: a line for each rule that one breaks. */
export async function axeOn(looks: Look[], colorScheme: 'light' | 'dark'): Promise<string[]> {
  const found: string[] = [];
  for (const { on, path } of looks) {
    for (const width of [1440, 360]) {
      const page = await on.open(path, { colorScheme, bypassCSP: true, viewport: { width, height: 900 } });
      const violations = await axeViolations(page);
      found.push(...violations.map((violation) => `${path} at ${width} px: ${violation}`));
      await page.context().close();
    }
  }
  return found;
}
