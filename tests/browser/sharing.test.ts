import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { axeViolations } from './axe.ts';
import { siteForTests } from './site.ts';

const site = siteForTests();
const clipboard: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const said = (page: Page, words: string) => page.locator('#said', { hasText: words }).waitFor({ state: 'attached' });

/** A paragraph with an address that stands in a passage of a section, and the section's own path. */
async function paragraph(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('article h2 ~ p[id]:not([class])')!.id);
}

/** Selects words of a paragraph, as a reader's pointer does. */
async function select(page: Page, id: string, from: string, to: string): Promise<void> {
  await page.locator(`#${id}`).scrollIntoViewIfNeeded();
  await page.evaluate(
    ([place, first, last]) => {
      const node = document.getElementById(place!)!;
      node.dispatchEvent(new Event('selectstart', { bubbles: true }));
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      const range = new Range();
      let started = false;
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const begins = text.textContent!.indexOf(first!);
        if (!started && begins >= 0) range.setStart(text, begins);
        started ||= begins >= 0;
        const ends = text.textContent!.indexOf(last!);
        if (started && ends >= 0) {
          range.setEnd(text, ends + last!.length);
          getSelection()!.removeAllRanges();
          getSelection()!.addRange(range);
          return;
        }
      }
      throw new Error('The words were not found.');
    },
    [id, from, to],
  );
}

/** The first and the last words of a paragraph's own text. */
function edges(page: Page, id: string): Promise<[string, string]> {
  return page.evaluate((place) => {
    const copy = document.getElementById(place)!.cloneNode(true) as HTMLElement;
    for (const foreign of copy.querySelectorAll('.nr, .note, .link')) foreign.remove();
    const texts = [...copy.childNodes].map((node) => node.textContent!.trim()).filter(Boolean);
    return [texts[0]!.split(' ').slice(0, 2).join(' '), texts.at(-1)!.split(' ').slice(-2).join(' ')];
  }, id);
}

test('a paragraph’s link appears under the pointer and is copied with the address of its section', async () => {
  for (const path of ['/recalls/', '/']) {
    const page = await site.open(path, clipboard);
    const id = await page.evaluate(() => document.querySelector('article p[id^="netherlands"]')!.id);
    const link = page.locator(`#${id} > .link`);
    await page.locator(`#${id}`).hover();
    await link.waitFor();
    assert.equal(await link.evaluate((one) => getComputedStyle(one).opacity), '1');
    await link.click();
    await said(page, 'Link copied');
    assert.equal(await copied(page), `${site.url}/recalls/#${id}`);
    const { width, height } = (await link.boundingBox())!;
    assert.ok(width >= 24 && height >= 24, `${width} by ${height} px`);
    await page.context().close();
  }
});

test('by keyboard, a paragraph’s link is reached, seen and copied', async () => {
  const page = await site.open('/recalls/', clipboard);
  const id = await paragraph(page);
  await page.locator(`#${id} a`).first().focus();
  const link = page.locator(`#${id} > .link`);
  await link.waitFor();
  while (!(await link.evaluate((one) => one === document.activeElement))) await page.keyboard.press('Tab');
  assert.equal(await link.evaluate((one) => getComputedStyle(one).opacity), '1');
  assert.match((await link.getAttribute('aria-label'))!, /^Link to this paragraph: \S+/);
  await page.keyboard.press('Enter');
  await said(page, 'Link copied');
  assert.ok((await copied(page)).endsWith(`/recalls/#${id}`));
  await page.context().close();
});

test('on touch, links are there to see and open the device’s share sheet', async () => {
  const page = await site.open('/recalls/', {
    ...clipboard,
    ...{ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } },
  });
  await page.evaluate(() => {
    Object.assign(globalThis, { shared: [] });
    const share = (what: object) => Promise.resolve((globalThis as unknown as { shared: object[] }).shared.push(what));
    Object.defineProperty(navigator, 'share', { value: share });
  });
  const id = await paragraph(page);
  await page.locator(`#${id}`).tap({ position: { x: 4, y: 4 } });
  const link = page.locator(`#${id} > .link`);
  await link.waitFor();
  const other = page.locator('p[id] > .link').last();
  assert.equal(await other.evaluate((one) => getComputedStyle(one).opacity), '1', 'only the paragraph touched has one');
  await link.tap();
  await page.waitForFunction(() => (globalThis as unknown as { shared: object[] }).shared.length > 0);
  const [shared] = await page.evaluate(() => (globalThis as unknown as { shared: { url: string }[] }).shared);
  assert.equal(shared!.url, `${site.url}/recalls/#${id}`);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.equal(over, 0, 'the links make the page scroll sideways');
  await page.context().close();
});

test('a shared link opens at its part, which is marked, and back leads to where the reader was', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await site.open('/recalls/', { javaScriptEnabled });
    const ids = [await paragraph(page), 'netherlands', 'recalled-of-shipped'];
    for (const id of ids) {
      await page.goto(`${site.url}/recalls/#${id}`);
      const part = page.locator(`#${id}`);
      const { y } = (await part.boundingBox())!;
      assert.ok(y >= 0 && y < 450, `#${id} is ${y} px down`);
      assert.notEqual(await part.evaluate((one) => getComputedStyle(one).boxShadow), 'none', `#${id} is not marked`);
    }
    const other = page.locator('article p[id]').last();
    assert.equal(await other.evaluate((one) => getComputedStyle(one).boxShadow), 'none');
    await page.goBack();
    assert.ok(page.url().endsWith('#netherlands'));
    await page.context().close();
  }
});

test('selected words can be copied with where they stand and an address that leads back to them', async () => {
  for (const path of ['/recalls/', '/']) {
    const page = await site.open(path, clipboard);
    const id = await page.evaluate(() => document.querySelector('article p[id^="netherlands"]')!.id);
    const [first, last] = await edges(page, id);
    await select(page, id, first, last);
    const button = page.getByRole('button', { name: 'Copy quotation' });
    await button.click();
    await said(page, 'Quotation copied');
    const [words, where, address] = (await copied(page)).split('\n');
    assert.ok(words!.startsWith(`‘${first}`) && words!.endsWith(`${last}’`), words);
    const plain = await page.evaluate((place) => {
      const copy = document.getElementById(place)!.cloneNode(true) as HTMLElement;
      for (const foreign of copy.querySelectorAll('.nr, .note, .link')) foreign.replaceWith(' ');
      return copy.textContent.replace(/\s+/g, ' ').trim();
    }, id);
    assert.equal(words!.slice(1, -1), plain, 'numbers of notes or their text were copied too');
    assert.match(where!, /^\S.+, The Mask Ledger$/);
    assert.ok(address!.startsWith(`${site.url}/recalls/#${id}:~:text=`), address);
    const reader = await site.open(new URL(address!).pathname + new URL(address!).hash);
    const { y } = (await reader.locator(`#${id}`).boundingBox())!;
    assert.ok(y >= -10 && y < 800, `the address opens ${y} px away from the paragraph`);
    await reader.context().close();
    await page.context().close();
  }
});

test('the offer stands under the last line of what is selected, also where a note stands beside it', async () => {
  const page = await site.open('/recalls/', { ...clipboard, viewport: { width: 1440, height: 900 } });
  const id = await page.evaluate(
    () => [...document.querySelectorAll('article p[id]:not([class])')].find((one) => one.querySelector('.note'))!.id,
  );
  await page.locator(`#${id}`).scrollIntoViewIfNeeded();
  await page.evaluate((place) => {
    const whole = document.getElementById(place)!;
    whole.dispatchEvent(new Event('selectstart', { bubbles: true }));
    getSelection()!.selectAllChildren(whole);
  }, id);
  const offer = (await page.getByRole('button', { name: 'Copy quotation' }).boundingBox())!;
  const { y, height } = (await page.locator(`#${id}`).boundingBox())!;
  assert.ok(offer.y > y + height - 6 && offer.y < y + height + 24, `${offer.y - y - height} px below`);
  await page.context().close();
});

test('the offer goes away with the selection and with Escape, and is reached by Tab', async () => {
  const page = await site.open('/recalls/', clipboard);
  const id = await paragraph(page);
  const [first, last] = await edges(page, id);
  const button = page.getByRole('button', { name: 'Copy quotation' });
  await select(page, id, first, last);
  await button.waitFor();
  await page.keyboard.press('Escape');
  await button.waitFor({ state: 'detached' });
  await select(page, id, first, first);
  assert.equal(await button.count(), 0, 'two words are no sentence');
  await select(page, id, first, last);
  await button.waitFor();
  const next = await button.evaluate((one) => one.parentElement!.previousElementSibling!.id);
  assert.equal(next, id, 'the offer does not follow its paragraph in the order of Tab');
  await page.evaluate(() => getSelection()!.removeAllRanges());
  await button.waitFor({ state: 'detached' });
  await page.context().close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a page with its links and an offer, ${colorScheme}`, async () => {
    const page = await site.open('/recalls/', { colorScheme, bypassCSP: true, viewport: { width: 390, height: 900 } });
    const id = await paragraph(page);
    await page.locator(`#${id}`).hover();
    const [first, last] = await edges(page, id);
    await select(page, id, first, last);
    await page.getByRole('button', { name: 'Copy quotation' }).waitFor();
    assert.deepEqual(await axeViolations(page), []);
    await page.context().close();
  });
}

test('nothing of this is fetched before a reader shows intent', async () => {
  site.requests.length = 0;
  const page = await site.open('/recalls/');
  await page.waitForLoadState('networkidle');
  assert.deepEqual(
    site.requests.filter((url) => /quotation|paragraph-links/.test(url)),
    [],
  );
  await page.context().close();
});

test('the search gives passages and no paragraphs as results', async () => {
  const page = await site.open('/recalls/');
  const urls = await page.evaluate(async () => {
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(address)) as {
      search(query: string): Promise<{ results: { data(): Promise<Found> }[] }>;
    };
    interface Found {
      sub_results: { url: string }[];
    }
    const { results } = await pagefind.search('masks');
    const found = await Promise.all(results.map((result) => result.data()));
    return found.flatMap(({ sub_results: parts }) => parts.map(({ url }) => url));
  });
  const places = urls.filter((url) => url.startsWith('/recalls/#')).map((url) => url.split('#')[1]!);
  assert.ok(places.length > 3, urls.join(' '));
  for (const id of places) assert.match(await page.locator(`#${id}`).evaluate((one) => one.tagName), /^H\d$/, id);
  await page.context().close();
});
