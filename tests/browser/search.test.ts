import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeViolations } from './axe.ts';
import { openSearch, searchFor } from './searchPanel.ts';
import { siteForTests } from './site.ts';

const site = siteForTests();
const ofSearch = /pagefind|\/search\/|palette|results\.|arrival/;
const open = (page: Page) => page.locator('dialog.palette[open]');
const chosen = (page: Page) => page.locator('#found [aria-selected=true]');

test('nothing of the search is loaded before intent, and what comes then comes from this site alone', async () => {
  site.requests.length = 0;
  const page = await site.open('/recalls/');
  await page.waitForLoadState('networkidle');
  assert.deepEqual(
    site.requests.filter((url) => ofSearch.test(url)),
    [],
  );
  await page.locator('#search-field').hover();
  await page.waitForLoadState('networkidle');
  assert.ok(site.requests.some((url) => url.includes('palette')));
  assert.ok(!site.requests.some((url) => url.includes('pagefind')), 'the text search waits for a query');
  await openSearch(page);
  await searchFor(page, 'Netherlands');
  assert.deepEqual(
    site.requests.filter((url) => !url.startsWith(site.url)),
    [],
  );
  assert.ok(!site.requests.some((url) => /netherlands/i.test(url.replace('/search/cards/netherlands.json', ''))));
  assert.deepEqual(site.troubles, []);
  await page.context().close();
});

test('/ and Ctrl+K open the dialog anywhere, and Esc gives the focus back to where it was', async () => {
  for (const path of ['/', '/recalls/', '/evidence/', '/names/']) {
    const page = await site.open(path);
    const link = page.locator('main a[href]').first();
    for (const key of ['/', 'Control+k']) {
      await link.focus();
      await page.keyboard.press(key);
      await open(page).waitFor();
      assert.equal(await page.locator('#search-field').evaluate((field) => field === document.activeElement), true);
      assert.equal(await page.locator('#search-field').inputValue(), '');
      await page.keyboard.press('Escape');
      await open(page).waitFor({ state: 'detached' });
      assert.equal(await link.evaluate((one) => one === document.activeElement), true, `${key} on ${path}`);
    }
    assert.equal(
      await page.locator('header .search-box #search-field').count(),
      1,
      'the field is back in the masthead',
    );
    await page.context().close();
  }
});

test('nothing that is typed while the search is on its way is lost', async () => {
  const page = await site.open('/recalls/');
  await page.route('**/palette*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  await page.keyboard.press('/');
  await page.keyboard.type('Spain', { delay: 20 });
  await open(page).waitFor();
  await page.keyboard.type(' Bioeasy', { delay: 20 });
  assert.equal(await page.locator('#search-field').inputValue(), 'Spain Bioeasy');
  await page.locator('.found-card').waitFor();
  await page.context().close();
});

test('the field is a combobox as WAI-ARIA describes it: arrows, Home, End, Enter', async () => {
  const page = await site.open('/recalls/');
  await openSearch(page);
  const field = page.locator('#search-field');
  await searchFor(page, 'Netherlands');
  assert.deepEqual(
    await field.evaluate((input) =>
      ['role', 'aria-expanded', 'aria-controls', 'aria-autocomplete'].map((name) => input.getAttribute(name)),
    ),
    ['combobox', 'true', 'found', 'list'],
  );
  const options = page.locator('#found [role=option]');
  const count = await options.count();
  assert.equal(await chosen(page).count(), 0);
  const moves: [string, number][] = [
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['End', count - 1],
    ['Home', 0],
    ['ArrowUp', -1],
    ['ArrowUp', count - 1],
    ['ArrowDown', -1],
  ];
  for (const [key, place] of moves) {
    await page.keyboard.press(key);
    const active = await field.getAttribute('aria-activedescendant');
    assert.equal(active, place < 0 ? null : `found-${place}`, `after ${key}`);
    if (place >= 0) assert.equal(await chosen(page).getAttribute('id'), active);
  }
  assert.equal(await field.evaluate((input) => input === document.activeElement), true, 'the focus stays in the field');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/names/netherlands/');
  await page.context().close();
});

test('words that were looked up instead of those typed are said once', async () => {
  const page = await site.open('/recalls/');
  await openSearch(page);
  await searchFor(page, 'Bioesy');
  const titles = await page.locator('#found .found-title').allInnerTexts();
  assert.ok(titles.length >= 3, titles.join());
  assert.match(titles[0]!, /for “Shenzhen Bioeasy Biotechnology”/);
  assert.equal(titles.filter((title) => title.includes('for “')).length, 1, titles.join());
  await page.context().close();
});

test('Enter without a choice goes to the page of the search, which is called by the query', async () => {
  const page = await site.open('/recalls/');
  site.requests.length = 0;
  await openSearch(page);
  await searchFor(page, 'Spain');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=Spain');
  assert.match(await page.title(), /^“Spain” · Search/);
  assert.ok(!site.requests.some((url) => url.includes('q=')), 'no server was sent the query');
  await page.context().close();
});

test('the count is said to those who listen, group by group', async () => {
  const page = await site.open('/recalls/');
  await openSearch(page);
  const { spoken } = await searchFor(page, 'Netherlands');
  assert.match(spoken, /^Netherlands\. Names: \d+\. In the story: \d+\. .*Records: \d+/);
  await page.context().close();
});

test('a card answers before a click: figures, counts by certainty, two records', async () => {
  const page = await site.open('/recalls/');
  await openSearch(page);
  const { card } = await searchFor(page, 'Netherlands');
  assert.equal(card.length, 3);
  assert.ok(card.slice(1).every((href) => href.startsWith('/evidence/')));
  const text = await page.locator('.found-card .found-main').innerText();
  assert.match(text, /[\d,]+ masks/);
  assert.match(text, /● \d+ confirmed/);
  await page.context().close();
});

test('a spelling slip finds the nearest name and says so', async () => {
  const page = await site.open('/recalls/');
  await openSearch(page);
  await searchFor(page, 'Bioesy');
  assert.match(await page.locator('.found-main').innerText(), /Nearest name to “Bioesy”/);
  await page.context().close();
});

test('the words that were looked for are marked on arrival, also when the passage is on the page one is on', async () => {
  const page = await site.open('/about/');
  const marks = () =>
    page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => String(range).toLowerCase()));
  const follow = async (query: string) => {
    await openSearch(page);
    const { hrefs } = await searchFor(page, query);
    const place = hrefs.findIndex((href) => href.startsWith('/recalls/#'));
    const href = await page.locator('#found [role=option]').nth(place).getAttribute('href');
    await page.locator('#found [role=option]').nth(place).click();
    await page.waitForFunction(() => location.hash && !location.hash.includes('~') && CSS.highlights.get('found'));
    return href!.split('~')[0]!;
  };
  const target = await follow('spain withdrawn');
  assert.equal(new URL(page.url()).pathname + new URL(page.url()).hash, target, 'the address is clean');
  assert.ok((await marks()).includes('spain'));
  assert.equal(await page.evaluate(() => document.querySelector(':target')?.id), target.split('#')[1]);
  await follow('ventilators');
  assert.ok((await marks()).every((word) => /^ventilator/.test(word)) && (await marks()).length > 0);
  assert.equal(await page.locator('main mark').count(), 0, 'the text itself is not touched');
  await page.context().close();
});

test('nothing found, nothing typed: each has a sentence and a way on', async () => {
  const page = await site.open('/recalls/');
  await openSearch(page);
  assert.match((await page.locator('.found-say').textContent())!, /^Type a country/);
  const { said } = await searchFor(page, 'qqzzxx');
  assert.match(said, /^Nothing was found for “qqzzxx”/);
  assert.equal(await page.locator('.found-ways a[href="/names/"]').count(), 1);
  assert.equal(await page.locator('#search-field').getAttribute('aria-expanded'), 'false');
  await page.context().close();
});

test('without a connection, without an index, and after a failed download it says so, and tries again', async () => {
  const lost = async (pattern: string, act: 'abort' | 404 | 500, query: string) => {
    const page = await site.open('/recalls/');
    await openSearch(page);
    await page.route(pattern, (route) => (act === 'abort' ? route.abort() : route.fulfill({ status: act })));
    const { said } = await searchFor(page, query);
    return { page, said };
  };
  const text = await lost('**/pagefind/**', 404, 'Spain');
  assert.match(text.said, /has no index of its text/);
  assert.equal(await text.page.locator('.found-card').count(), 1, 'names answer without the text');
  await text.page.context().close();

  const names = await lost('**/search/names/**', 404, 'Spain');
  assert.match(names.said, /no index of names/);
  assert.equal(await names.page.locator('.found-ways a[href="/names/"]').count(), 1);
  await names.page.context().close();

  const failed = await lost('**/pagefind/**', 'abort', 'Spain');
  assert.match(failed.said, /a download failed/);
  await failed.page.unroute('**/pagefind/**');
  await failed.page.getByRole('button', { name: 'Try again' }).click();
  await failed.page.locator('#found-passage').waitFor();
  await failed.page.context().close();

  const page = await site.open('/recalls/');
  await openSearch(page);
  await page.context().setOffline(true);
  assert.match((await searchFor(page, 'Spain')).said, /^You are offline/);
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.found-card').waitFor();
  await page.context().close();
  site.troubles.length = 0;
});

test('a query is text, never markup', async () => {
  const page = await site.open('/search/#q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
  await page.waitForFunction(() => document.querySelector('#search-say')!.textContent);
  assert.equal(await page.locator('img').count(), 0);
  await openSearch(page);
  await searchFor(page, '<img src=x onerror=alert(1)>');
  assert.equal(await page.locator('img').count(), 0);
  await page.context().close();
});

test('it works at 400 % zoom and with a phone’s keyboard open: the field and the first result are in view', async () => {
  for (const viewport of [
    { width: 320, height: 256 },
    { width: 360, height: 330 },
  ]) {
    const page = await site.open('/recalls/', { viewport });
    await openSearch(page);
    await searchFor(page, 'Spain');
    const [field, first] = [
      (await page.locator('#search-field').boundingBox())!,
      (await page.locator('#found [role=option] b').first().boundingBox())!,
    ];
    assert.ok(field.y >= 0 && first.y > field.y && first.y + first.height <= viewport.height, `${viewport.height} px`);
    assert.equal(await page.evaluate(() => document.querySelector('dialog.palette')!.scrollWidth <= innerWidth), true);
    for (let turn = 0; turn < 12; turn++) await page.keyboard.press('ArrowDown');
    const [line, top] = [(await chosen(page).boundingBox())!, (await page.locator('.palette-head').boundingBox())!];
    assert.ok(line.y >= top.y + top.height - 1 && line.y < viewport.height, 'the choice is in view below the field');
    await page.context().close();
  }
});

test('axe finds nothing in the dialog, light and dark, wide and narrow', async () => {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1440, 360]) {
      const page = await site.open('/about/', { colorScheme, bypassCSP: true, viewport: { width, height: 900 } });
      await openSearch(page);
      await searchFor(page, 'Spain');
      await page.keyboard.press('ArrowDown');
      found.push(...(await axeViolations(page)));
      await page.context().close();
    }
  }
  assert.deepEqual(found, []);
});

test('without script the field leads to the index of names, and the page of the search says where to look', async () => {
  const page = await site.open('/recalls/', { javaScriptEnabled: false });
  await page.locator('#search-field').fill('Spain');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/names\//);
  await page.goto(`${site.url}/search/`);
  assert.equal((await page.locator('noscript a[href="/names/"], main p a[href="/names/"]').count()) > 0, true);
  await page.context().close();
});
