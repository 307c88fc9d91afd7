import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeViolations } from './axe.ts';
import { siteForTests } from './site.ts';

const site = siteForTests();
const field = (page: Page) => page.locator('#search-query');
const box = (page: Page, label: RegExp) =>
  page.locator('#search-filters label').filter({ hasText: label }).locator('input');
const count = async (page: Page, id: string) => {
  const title = page.locator(`#found-${id} span`);
  return (await title.count()) ? Number((await title.innerText()).split(' ').at(-1)) : 0;
};

/** Waits until the page says what the reader asked for. */
async function settled(page: Page, address: string | RegExp): Promise<void> {
  await page.waitForURL((url) => (typeof address === 'string' ? url.search === address : address.test(url.search)));
  // A step back changes the address before the page hears of it.
  await page.waitForTimeout(60);
  await page.waitForFunction(() => document.querySelector('#search-results')?.ariaBusy === 'false');
  await page.waitForFunction(() => document.querySelector('#found-record, #found-source, #search-ways a'));
}

test('the address of a search can be shared: query, filters, reload', async () => {
  const page = await site.open('/search/?q=masks&place=spain&kind=withdrawal');
  await settled(page, '?q=masks&place=spain&kind=withdrawal');
  const records = await count(page, 'record');
  assert.ok(records > 0 && records < 10, `${records} records`);
  assert.equal(await count(page, 'passage'), 0, 'a passage is no withdrawal');
  assert.equal(await field(page).inputValue(), 'masks');
  await page.reload();
  await settled(page, '?q=masks&place=spain&kind=withdrawal');
  assert.equal(await count(page, 'record'), records);
  await page.context().close();
});

test('filters combine, their counts follow, and Back and Forward lead through them', async () => {
  const page = await site.open('/search/?q=masks');
  await settled(page, '?q=masks');
  const all = await count(page, 'record');
  await page.locator('#place-more').click();
  await box(page, /^Spain/).check();
  await settled(page, '?q=masks&place=spain');
  const some = await count(page, 'record');
  assert.ok(some > 0 && some < all, `${some} of ${all}`);
  const confirmed = page.locator('#search-filters label').filter({ hasText: /^confirmed/ });
  const promised = Number(await confirmed.locator('span').innerText());
  await confirmed.locator('input').check();
  await settled(page, '?q=masks&place=spain&status=confirmed');
  assert.equal(await count(page, 'record'), promised, 'the count beside a filter is what it leaves');
  await page.goBack();
  await settled(page, '?q=masks&place=spain');
  assert.equal(await count(page, 'record'), some);
  await page.goBack();
  await settled(page, '?q=masks');
  assert.equal(await count(page, 'record'), all);
  await page.goForward();
  await settled(page, '?q=masks&place=spain');
  await page.locator('#search-chosen button').first().click();
  await settled(page, '?q=masks');
  assert.deepEqual(site.troubles, []);
  await page.context().close();
});

test('typing is in the address and the title, and Back leads to the question before', async () => {
  const page = await site.open('/search/?q=Spain');
  await settled(page, '?q=Spain');
  await field(page).fill('Germany');
  await settled(page, '?q=Germany');
  assert.match(await page.title(), /^“Germany” · Search/);
  await page.goBack();
  await settled(page, '?q=Spain');
  assert.equal(await field(page).inputValue(), 'Spain');
  assert.match(await page.locator('.found-card b').first().innerText(), /Spain/);
  await page.context().close();
});

test('filters alone list what they leave, and more is shown on demand', async () => {
  const page = await site.open('/search/?kind=recall');
  await settled(page, '?kind=recall');
  const lines = page.locator('section:has(#found-record) li');
  const before = await lines.count();
  assert.ok((await count(page, 'record')) > before);
  await page.locator('.search-more').first().click();
  await page.waitForFunction((old) => document.querySelectorAll('section:has(#found-record) li').length > old, before);
  await page.context().close();
});

test('a choice that leaves nothing says so and can be taken away', async () => {
  const page = await site.open('/search/?q=masks&place=no-such-land');
  await settled(page, '?q=masks&place=no-such-land');
  assert.match(await page.locator('#search-say').innerText(), /^Nothing was found/);
  await page.getByRole('button', { name: /Take away Place/ }).click();
  await settled(page, '?q=masks');
  assert.ok((await count(page, 'record')) > 0);
  await page.context().close();
});

test('on paper there are the results and no form', async () => {
  const page = await site.open('/search/?q=Spain');
  await settled(page, '?q=Spain');
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('.found-card').isVisible());
  for (const form of ['#search-form', '#search-filters'])
    assert.equal(await page.locator(form).isVisible(), false, form);
  await page.context().close();
});

test('/ reaches the page’s own field', async () => {
  const page = await site.open('/search/?q=Spain');
  await settled(page, '?q=Spain');
  await page.locator('main h1').click();
  await page.keyboard.press('/');
  assert.equal(await field(page).evaluate((input) => input === document.activeElement), true);
  await page.context().close();
});

test('axe finds nothing on the page, and nothing scrolls sideways from 320 px', async () => {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1440, 320]) {
      const page = await site.open('/search/?q=Spain&kind=withdrawal', {
        colorScheme,
        bypassCSP: true,
        viewport: { width, height: 900 },
      });
      await settled(page, '?q=Spain&kind=withdrawal');
      await page.locator('#search-filters').evaluate((filters) => ((filters as HTMLDetailsElement).open = true));
      found.push(...(await axeViolations(page)));
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width} px`);
      await page.context().close();
    }
  }
  assert.deepEqual(found, []);
});
