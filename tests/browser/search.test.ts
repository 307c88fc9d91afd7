import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { siteForTests } from './site.ts';

const site = siteForTests();

/** Types a query into the header's field and gives the addresses of the results, in order. */
async function results(page: Page, query: string): Promise<string[]> {
  const field = page.locator('header [role=search] input');
  await field.click();
  await field.fill(query);
  const links = page.locator('header search a[href], header [role=search] a[href]');
  await links.first().waitFor({ state: 'visible' });
  await page.waitForTimeout(600);
  return links.evaluateAll((found) => found.map((link) => link.getAttribute('href')!));
}

for (const [query, dossier] of [
  ['Netherlands', '/names/netherlands/'],
  ['Holland', '/names/netherlands/'],
  ['Bioeasy', '/names/shenzhen-bioeasy/'],
] as const) {
  test(`a search for ${query} leads with its dossier, then to the passage`, async () => {
    const page = await site.open('/recalls/');
    const found = await results(page, query);
    assert.equal(found[0], dossier);
    if (query !== 'Holland')
      assert.ok(
        found.some((href) => href.startsWith('/recalls/#')),
        `no passage in ${found.join(' ')}`,
      );
    await page.context().close();
  });
}

test('nothing of the search is loaded before intent', async () => {
  site.requests.length = 0;
  const page = await site.open('/recalls/');
  await page.waitForLoadState('networkidle');
  assert.deepEqual(
    site.requests.filter((url) => /pagefind|names.*json|search-results/.test(url)),
    [],
  );
  await results(page, 'Netherlands');
  assert.ok(site.requests.some((url) => url.includes('/pagefind/')));
  assert.deepEqual(
    site.requests.filter((url) => !url.startsWith(site.url) && !url.startsWith('blob:')),
    [],
  );
  assert.deepEqual(site.troubles, []);
  await page.context().close();
});

test('/ and Ctrl+K reach the field, Esc leaves it, and a query that finds nothing leads on', async () => {
  const page = await site.open('/recalls/');
  const field = page.locator('header [role=search] input');
  const focused = () => field.evaluate((input) => input === document.activeElement);
  await page.keyboard.press('/');
  assert.equal(await focused(), true);
  assert.equal(await field.inputValue(), '');
  await page.keyboard.press('Escape');
  await page.locator('body').click({ position: { x: 5, y: 400 } });
  await page.keyboard.press('Control+k');
  assert.equal(await focused(), true);
  const found = await results(page, 'qqzzxx');
  assert.ok(found.includes('/names/'), `no way on in ${found.join(' ')}`);
  await page.context().close();
});

test('a query is text, never markup', async () => {
  const page = await site.open('/recalls/');
  await results(page, '<img src=x onerror=alert(1)>');
  assert.equal(await page.locator('img').count(), 0);
  await page.context().close();
});
