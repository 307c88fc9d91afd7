import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { curlQuotes } from '../../src/ledger/curlQuotes.ts';
import { readLedger } from '../../src/ledger/readLedger.ts';
import { siteForTests } from './site.ts';

const site = siteForTests();
const ledger = readLedger('content');
const records = [...ledger.records.values()].filter(({ withdrawn }) => !withdrawn);
const spain = records.filter(({ places }) => places.includes('ES'));
const rows = (page: Page) => page.locator('#records tbody tr:not(.head)');
const title = (page: Page) => page.locator('#view').innerText();
const path = (page: Page) => page.url().slice(site.url.length);

/** Waits until the heading says what is in view. */
async function inView(page: Page, words: RegExp): Promise<void> {
  await page.locator('#view', { hasText: words }).waitFor();
}

test('without script the whole ledger stands in the table, and nothing is offered that does nothing', async () => {
  const page = await site.open('/evidence/', { javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
  assert.equal(await rows(page).count(), records.length);
  assert.equal(await page.locator('#filters').isVisible(), false);
  assert.equal(await page.locator('main button:visible').count(), 0);
  assert.match(await page.locator('#view').innerText(), new RegExp(`All ${records.length} records`));
  const words = await rows(page).first().innerText();
  assert.ok(words.includes(curlQuotes(records[0]!.title)) && words.includes(records[0]!.status), words);
  await page.context().close();
});

test('nothing of the filters is loaded before intent, and the words only for who types', async () => {
  site.requests.length = 0;
  const page = await site.open('/evidence/');
  await page.waitForLoadState('networkidle');
  const asked = () => site.requests.map((url) => url.split('/').at(-1)!).filter((file) => file.endsWith('.json'));
  assert.deepEqual(asked(), []);
  await page.locator('#filter-kind').focus();
  await page.locator('#filter-kind option:nth-child(2)').waitFor({ state: 'attached' });
  assert.deepEqual(asked(), ['table.json']);
  await page.locator('#filter-words').focus();
  await page.waitForResponse(/words\.json/).catch(() => undefined);
  assert.deepEqual(asked(), ['table.json', 'words.json']);
  await page.context().close();
});

test('a filter chosen with the keyboard shows its records, says so, and counts the options that are left', async () => {
  const page = await site.open('/evidence/');
  await page.locator('#filter-words').focus();
  await page.locator('#filter-place option:nth-child(2)').waitFor({ state: 'attached' });
  await page.keyboard.press('Tab');
  const steps = await page.evaluate(() => history.length);
  await page.keyboard.type('Spain', { delay: 50 });
  await inView(page, /Spain/);
  assert.equal(await page.evaluate(() => history.length), steps + 1, 'letters on the way are one step');
  assert.equal(await title(page), `In Spain: ${spain.length} records`);
  assert.equal(path(page), '/evidence/?place=spain');
  assert.match(await page.title(), /^In Spain: /);
  assert.equal(await rows(page).count(), spain.length);
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'filter-place');
  const confirmed = spain.filter(({ status }) => status === 'confirmed').length;
  const statuses = await page.locator('#filter-status option').allInnerTexts();
  assert.deepEqual(statuses.slice(0, 2), [`All (${spain.length})`, `confirmed (${confirmed})`]);
  assert.match(await page.locator('#view-numbers').innerText(), new RegExp(`^${confirmed} confirmed`));
  const status = page.locator('#view-status');
  await page.waitForFunction(() => document.querySelector('#view-status')!.textContent);
  assert.equal(await status.innerText(), await title(page));
  assert.equal(await status.getAttribute('role'), 'status');
  await page.context().close();
});

test('the address holds the view: shared, reloaded, gone back and forward, it shows the same', async () => {
  const page = await site.open('/evidence/');
  await page.locator('#filter-place').focus();
  await page.locator('#filter-place option[value=spain]').waitFor({ state: 'attached' });
  await page.locator('#filter-place').selectOption('spain');
  await inView(page, /^In Spain: /);
  await page.locator('#filter-status').selectOption('confirmed');
  await inView(page, /^In Spain, confirmed: /);
  await page.locator('[data-sort=date] button').click();
  await page.waitForFunction(() => location.search.includes('sort=-date'));
  assert.equal(path(page), '/evidence/?place=spain&status=confirmed&sort=-date');
  const links = () =>
    rows(page)
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const shown = await links();
  const expected = spain.filter(({ status }) => status === 'confirmed');
  assert.deepEqual(new Set(shown), new Set(expected.map(({ id }) => `/evidence/${id}/`)));
  await page.reload();
  await inView(page, /^In Spain, confirmed: /);
  assert.deepEqual(await links(), shown);
  const other = await site.open(path(page));
  await inView(other, /^In Spain, confirmed: /);
  assert.equal(await other.locator('#filter-status').inputValue(), 'confirmed');
  await other.context().close();
  await page.goBack();
  await page.locator('[data-sort=date][aria-sort=ascending]').waitFor();
  await page.goBack();
  await inView(page, /^In Spain: /);
  assert.equal(await page.locator('#filter-status').inputValue(), '');
  await page.goBack();
  await inView(page, /^All /);
  assert.equal(await rows(page).count(), records.length);
  await page.goForward();
  await inView(page, /^In Spain: /);
  await page.context().close();
});

test('the heads of columns sort both ways from the keyboard, and the headings follow the order', async () => {
  const page = await site.open('/evidence/');
  const built = await page.locator('#groups').innerHTML();
  const headings = () => page.locator('#records h3').allTextContents();
  for (const [by, firstHeading] of [
    ['status', /^Confirmed/],
    ['kind', /^Cancellation/],
    ['place', /^Australia|^Austria|^Argentina/],
    ['title', /^A /],
  ] as const) {
    const button = page.locator(`[data-sort=${by}] button`);
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator(`[data-sort=${by}][aria-sort=ascending]`).waitFor();
    const up = await headings();
    assert.match(up[0]!, firstHeading);
    assert.equal(await page.locator('[aria-sort=ascending], [aria-sort=descending]').count(), 1);
    await page.keyboard.press('Enter');
    await page.locator(`[data-sort=${by}][aria-sort=descending]`).waitFor();
    assert.deepEqual(await headings(), up.toReversed());
    assert.equal(await rows(page).count(), records.length);
    assert.equal(await page.evaluate(() => document.activeElement?.closest('th')?.dataset.sort), by);
    assert.match(page.url(), new RegExp(`sort=-${by}$`));
  }
  await page.locator('[data-sort=date] button').click();
  await page.locator('[data-sort=date][aria-sort=ascending]').waitFor();
  assert.equal(path(page), '/evidence/');
  const again = await page.locator('#groups').innerHTML();
  assert.equal(again.replace(/\s/g, ''), built.replace(/\s/g, ''));
  await page.context().close();
});

test('typed words narrow the table without filling the history, and are read out once', async () => {
  const page = await site.open('/evidence/');
  await page.locator('#filter-words').focus();
  await page.waitForResponse(/words\.json/).catch(() => undefined);
  const steps = await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver(([change]) => said.push(change!.target.textContent!)).observe(
      document.querySelector('#view-status')!,
      { childList: true },
    );
    return history.length;
  });
  // Letter by letter without a pause between, however busy the machine is.
  await page.locator('#filter-words').evaluate((input: HTMLInputElement) => {
    for (const letter of 'gloves goggl') {
      input.value += letter;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, data: letter }));
    }
  });
  await inView(page, /^With “gloves goggl”: /);
  await page.waitForTimeout(900);
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  assert.deepEqual(said, [await title(page)]);
  assert.equal(await page.evaluate(() => history.length), steps);
  assert.equal(path(page), '/evidence/?q=gloves+goggl');
  const count = await rows(page).count();
  assert.ok(count > 0 && count < records.length / 4, `${count} rows`);
  await page.locator('#filter-words').fill('Holland');
  await inView(page, /^With “Holland”: /);
  const dutch = records.filter(({ places }) => places.includes('NL')).length;
  assert.ok((await rows(page).count()) >= dutch, 'other names of a place find its records');
  await page.context().close();
});

test('an empty view says which filter to loosen, and what is unknown in an address is said and left out', async () => {
  const page = await site.open('/evidence/?place=spain&kind=disinformation&goods=moonstone&sort=weight');
  await inView(page, /no record/);
  const notes = page.locator('#view-notes');
  assert.match(await notes.innerText(), /goods “moonstone” and sort “weight”, which this ledger does not have/);
  const loosen = notes.locator('button', { hasText: /^Leave out kind: Disinformation$/ });
  assert.match(await loosen.locator('..').innerText(), new RegExp(`\\(${spain.length} records\\)`));
  await loosen.press('Enter');
  await inView(page, /^In Spain: /);
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'view');
  await notes.locator('button', { hasText: 'Clear the filters' }).press('Enter');
  await inView(page, /^All /);
  assert.equal(path(page), '/evidence/');
  assert.equal(await page.locator('#filter-place').inputValue(), '');
  await page.context().close();
});

test('a month leads to its heading below the sticky head, and the head stays in sight', async () => {
  const page = await site.open('/evidence/');
  await page.locator('#groups a[href="#m-2020-09"]').click();
  await page.waitForTimeout(600);
  const head = (await page.locator('#records thead').boundingBox())!;
  const heading = (await page.locator('#m-2020-09').boundingBox())!;
  assert.ok(head.y >= 0 && head.y < 120, `the head is at ${head.y}`);
  assert.ok(heading.y + heading.height > head.y + head.height && heading.y < 400, `the heading is at ${heading.y}`);
  await page.context().close();
});

test('paper shows the table as it is filtered', async () => {
  const page = await site.open('/evidence/?place=spain');
  await inView(page, /^In Spain: /);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('#filters').isVisible(), false);
  assert.equal(await page.locator('main button:visible').count(), 5, 'only the heads of columns');
  for (const row of await rows(page).all()) assert.ok(await row.isVisible());
  assert.equal(await rows(page).count(), spain.length);
  await page.context().close();
});

test('a download that fails is said, and the next try works', async () => {
  const page = await site.open('/evidence/');
  await page.route(/table\.json/, (route) => route.abort());
  await page.locator('#filter-kind').focus();
  await page.locator('#view-status', { hasText: 'could not be loaded' }).waitFor();
  await page.unroute(/table\.json/);
  await page.locator('#filter-place').focus();
  await page.locator('#filter-place option[value=spain]').waitFor({ state: 'attached' });
  await page.locator('#filter-place').selectOption('spain');
  await inView(page, /^In Spain: /);
  site.troubles.length = 0;
  await page.context().close();
});
