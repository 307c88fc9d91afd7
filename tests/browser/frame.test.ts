import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteForTests } from './site.ts';

const site = siteForTests();

test('the masthead goes away on reading down and comes back on reading up, without moving the text', async () => {
  const page = await site.open('/recalls/');
  const top = () =>
    page.locator('.masthead').evaluate((masthead) => Math.round(masthead.getBoundingClientRect().bottom));
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, 1500);
  await page.waitForFunction(() => document.querySelector('.masthead.away'));
  await page.waitForTimeout(300);
  assert.ok((await top()) <= 0);
  await page.mouse.wheel(0, -200);
  await page.waitForFunction(() => !document.querySelector('.masthead.away'));
  await page.waitForTimeout(300);
  assert.ok((await top()) > 20);
  await page.keyboard.press('/');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'search-field');
  await page.context().close();
});

test('the reader’s choice of colours holds on the next page, and is forgotten on request', async () => {
  const page = await site.open('/recalls/', { colorScheme: 'light' });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  const button = page.locator('#theme');
  await button.click();
  assert.match(await button.innerText(), /light/);
  await button.click();
  assert.match(await button.innerText(), /dark/);
  const dark = await paper();
  assert.notEqual(dark, light);
  await page.goto(`${site.url}/method/`);
  assert.equal(await paper(), dark);
  await page.locator('#theme').click();
  assert.match(await page.locator('#theme').innerText(), /as the device/);
  assert.equal(await paper(), light);
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  assert.deepEqual(site.troubles, []);
  await page.context().close();
});

test('paper is white and ink black, whatever colours the reader chose for the screen', async () => {
  for (const chosen of [undefined, 'dark', 'light']) {
    const page = await site.open('/figures/laboratory-tests/', { colorScheme: 'dark' });
    await page.evaluate((theme) => theme && localStorage.setItem('theme', theme), chosen);
    await page.reload();
    await page.emulateMedia({ media: 'print' });
    const [paper, ink, halo] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return [backgroundColor, color, getComputedStyle(document.querySelector('.chart text')!).stroke];
    });
    assert.deepEqual([paper, ink], ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'], `${chosen}`);
    assert.ok(['none', 'rgb(255, 255, 255)'].includes(halo!), `words have a halo of ${halo}`);
    await page.context().close();
  }
});

test('the contents mark the passage being read, and name the figures', async () => {
  const page = await site.open('/recalls/#spain');
  const current = page.locator('#contents [aria-current="true"]');
  await current.waitFor();
  assert.match((await current.getAttribute('href')) ?? '', /#spain$/);
  assert.ok((await page.locator('#contents a.in').count()) >= 2);
  await page.context().close();
});

test('an address with a slip of the pen leads to the one that was meant', async () => {
  const page = await site.open('/recals/');
  const near = page.locator('#near a').first();
  await page.waitForFunction(() => document.querySelector('#near a')?.getAttribute('href')?.startsWith('/recalls/'));
  assert.equal(await near.getAttribute('href'), '/recalls/');
  site.troubles.length = 0;
  await page.context().close();
});

test('a key figure has its own address, and leads to its record and back to its line', async () => {
  const page = await site.open('/');
  const link = page.locator('.key-figures a.link').first();
  const href = (await link.getAttribute('href'))!;
  assert.equal(await page.locator(href.slice(1)).count(), 1);
  await page.locator('.key-figures dt a').nth(2).click({ modifiers: [] });
  await page.locator('#receipt .receipt').waitFor({ state: 'visible' });
  await page.locator('#receipt a', { hasText: 'The whole record' }).click();
  await page.waitForURL(/\/evidence\//);
  const back = (await page.locator('.passages a').first().getAttribute('href'))!;
  assert.match(back, /^\/[a-z-]+\/#[a-z-]+:~:text=/);
  await page.locator('.passages a').first().click();
  await page.waitForURL((url) => url.pathname === back.split('#')[0]);
  await page.context().close();
});
