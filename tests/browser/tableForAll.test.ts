import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeViolations } from './axe.ts';
import { siteForTests } from './site.ts';

const stories = [
  { name: 'the story', site: siteForTests(), path: '/evidence/?place=spain&sort=kind' },
  { name: 'the second story', site: siteForTests('.cache/second-story'), path: '/evidence/?place=estmark&sort=kind' },
];

for (const { name, site, path } of stories) {
  test(`the table with its filters fits from 320 px up, and axe finds nothing in it: ${name}`, async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await site.open(path, { colorScheme, bypassCSP: true, viewport: { width: 320, height: 800 } });
      await page.locator('#view', { hasText: /^In / }).waitFor();
      await page.locator('#show-filters').click();
      assert.equal(await page.locator('#filter-place').isVisible(), true);
      for (const width of [320, 480, 768, 1089, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(over <= 0, `${over} px too wide at ${width}`);
        assert.deepEqual(await axeViolations(page), [], `at ${width} px, ${colorScheme}`);
      }
      assert.deepEqual(site.troubles, []);
      await page.context().close();
    }
  });

  test(`a screen reader finds one table with its heads, rows and row heads at any width: ${name}`, async () => {
    for (const width of [320, 768, 1440]) {
      const page = await site.open('/evidence/', { viewport: { width, height: 900 } });
      const table = page.getByRole('table', { name: /^All / });
      assert.equal(await table.count(), 1);
      const wanted = await page.locator('#records tbody th').count();
      assert.ok(wanted > 0);
      assert.equal(await table.getByRole('rowheader').count(), wanted);
      assert.equal(await table.getByRole('columnheader').count(), 7);
      const columns = await page.locator('#records thead').ariaSnapshot();
      for (const head of ['Date', 'What happened', 'Places', 'Kind', 'Goods', 'Acquired', 'How sure']) {
        assert.ok(columns.includes(`columnheader "${head}"`), `${head} in ${columns}`);
      }
      await page.context().close();
    }
  });
}
