import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { axeViolations } from './axe.ts';
import { siteForTests } from './site.ts';

const site = siteForTests();
const ids = readdirSync('dist/figures', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** A shown drawing with marks, once its reader is there, counted from 0; undefined where a figure has none. */
async function drawingOf(page: Page, which = 0): Promise<Locator | undefined> {
  const drawing = page.locator('.chart > svg:visible:has([data-row])').nth(which);
  if (!(await drawing.count())) return undefined;
  await drawing.scrollIntoViewIfNeeded();
  await page.locator('.chart > svg[role=application]').first().waitFor({ state: 'attached' });
  return drawing;
}

const tableRow = (page: Page, row: number) =>
  page.evaluate((at) => {
    const { cells } = document.querySelectorAll<HTMLTableRowElement>('.chart-table tbody tr')[at]!;
    return [...cells].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  }, row);
const rowNames = (page: Page) =>
  page
    .locator('.chart-table tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('th')!.textContent.replace(/\s+/g, ' ').trim()));
const saidBy = async (page: Page) =>
  ((await page.locator('.chart-said').textContent()) ?? '').replace(/\s+/g, ' ').trim();

test('arrow keys walk the marks of every figure and say what the row of its table says', async () => {
  let walked = 0;
  for (const id of ids) {
    const page = await site.open(`/figures/${id}/`);
    const said: string[] = [];
    // A figure may have several drawings, such as two maps, that share its rows.
    for (let which = 0; ; which++) {
      const drawing = await drawingOf(page, which);
      if (!drawing) break;
      await drawing.focus();
      await page.keyboard.press('Home');
      const total = Number(/1 of (\d+)$/.exec(await saidBy(page))?.[1]);
      assert.ok(total >= 1, `${id}: ${await saidBy(page)}`);
      said.push(await saidBy(page));
      for (let stop = 1; stop < total; stop++) {
        await page.keyboard.press('ArrowRight');
        said.push(await saidBy(page));
      }
      assert.match(said.at(-1)!, new RegExp(`${total} of ${total}$`), id);
      assert.ok(await page.locator('.chart-ring').first().isVisible(), id);
      await page.keyboard.press('Escape');
      assert.equal(await saidBy(page), '', id);
      assert.equal(await page.locator('.chart-ring').count(), 0, id);
    }
    if (said.length) {
      if (!said.some((words) => words.includes('more in the table'))) {
        const listedOnly = await page.locator('.map-list li:has-text("not on the map") > b').allTextContents();
        for (const words of await rowNames(page)) {
          if (listedOnly.some((place) => words.startsWith(place.trim()))) continue;
          assert.ok(
            said.some((one) => one.includes(words)),
            `${id} never says ${words}`,
          );
        }
      }
      walked++;
    }
    await page.context().close();
  }
  assert.ok(walked > 0);
  assert.deepEqual(site.troubles, []);
});

test('a read-out has the name and all amounts of its row, is announced, and Enter opens the record', async () => {
  const page = await site.open('/figures/recalled-of-shipped/');
  const drawing = (await drawingOf(page))!;
  await drawing.focus();
  const steps: [key: string, row: number][] = [
    ['ArrowDown', 0],
    ['ArrowRight', 1],
    ['ArrowUp', 0],
    ['ArrowLeft', 0],
    ['End', (await page.locator('.chart-table tbody tr').count()) - 1],
  ];
  for (const [key, row] of steps) {
    await page.keyboard.press(key);
    const said = await saidBy(page);
    for (const words of await tableRow(page, row)) assert.ok(said.includes(words), `${key}: ${said} lacks ${words}`);
  }
  assert.equal(await page.locator('.chart-said').getAttribute('role'), 'status');
  const href = await page.locator('.chart-table tbody tr').last().locator('a').getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${href}`);
  await page.context().close();
});

test('Tab reaches a drawing once, with a ring, and the next Tab leaves it', async () => {
  const page = await site.open('/figures/recalled-of-shipped/');
  const drawing = (await drawingOf(page))!;
  const isFocused = () => drawing.evaluate((svg) => document.activeElement === svg);
  let reached = 0;
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    // Round the page and at its beginning again.
    if (step && (await page.evaluate(() => document.activeElement!.matches('.skip')))) break;
    if (!(await isFocused())) continue;
    reached++;
    assert.equal(await drawing.evaluate((svg) => getComputedStyle(svg).outlineStyle), 'solid');
    await page.keyboard.press('ArrowDown');
  }
  assert.equal(reached, 1);
  await page.context().close();
});

test('pointer and finger read out the mark under them; away from it the read-out goes', async () => {
  for (const hasTouch of [false, true]) {
    const page = await site.open('/figures/recalled-of-shipped/', { hasTouch, viewport: { width: 390, height: 800 } });
    const drawing = (await drawingOf(page))!;
    const mark = drawing.locator('[data-row]').nth(1);
    await mark.scrollIntoViewIfNeeded();
    const box = (await mark.boundingBox())!;
    const [x, y] = [box.x + 20, box.y + box.height / 2];
    if (hasTouch) await page.touchscreen.tap(x, y);
    else await page.mouse.move(x, y);
    const [name] = await tableRow(page, 1);
    assert.ok((await saidBy(page)).startsWith(name!), `touch: ${hasTouch}`);
    const read = (await page.locator('.chart-said').boundingBox())!;
    assert.ok(read.x >= 0 && read.x + read.width <= 390 && read.y + read.height <= 800);
    if (hasTouch) await page.touchscreen.tap(195, 20);
    else await page.mouse.move(5, 5);
    assert.equal(await saidBy(page), '', `touch: ${hasTouch}`);
    await page.context().close();
  }
});

test('a walked figure is accessible in light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await site.open('/figures/masks-into-china/', { colorScheme, bypassCSP: true });
    await (await drawingOf(page))!.focus();
    await page.keyboard.press('ArrowRight');
    assert.deepEqual(await axeViolations(page), [], colorScheme);
    await page.context().close();
  }
});

test('the reader is fetched when a figure comes near, and not before', async () => {
  const page = await site.open('/recalls/');
  const fetched = () => site.requests.filter((address) => address.includes('mark-reader')).length;
  await page.waitForLoadState('networkidle');
  const before = fetched();
  await page.locator('.chart').first().scrollIntoViewIfNeeded();
  await page.locator('.chart > svg[role=application]').first().waitFor({ state: 'attached' });
  assert.equal(fetched(), before + 1);
  await page.context().close();
});

test('without script a drawing is an image that Tab passes by', async () => {
  const page = await site.open('/figures/recalled-of-shipped/', { javaScriptEnabled: false });
  const drawing = page.locator('.chart > svg:visible').first();
  assert.equal(await drawing.getAttribute('role'), 'img');
  assert.equal(await drawing.getAttribute('tabindex'), null);
  assert.equal(await page.locator('.chart-said').count(), 0);
  await page.context().close();
});
