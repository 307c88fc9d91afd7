import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeOn } from './axe.ts';
import { siteForTests } from './site.ts';

const site = siteForTests();

/** One page of each kind, found as a reader would: from the section. */
async function kinds(): Promise<string[]> {
  const page = await site.open('/');
  const section = await page.locator('.section-title a.link').first().getAttribute('href');
  const record = await page.locator('a[data-s]').first().getAttribute('href');
  const name = await page.locator('a.n').first().getAttribute('href');
  await page.context().close();
  return ['/', section!, record!.split('#')[0]!, name!, '/names/', '/evidence/', '/figures/'];
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing at WCAG 2.2 AA, ${colorScheme}`, async () => {
    const looks = (await kinds()).map((path) => ({ on: site, path }));
    assert.deepEqual(await axeOn(looks, colorScheme), []);
  });
}

test('nothing scrolls sideways from 320 to 1440 px', async () => {
  for (const path of await kinds()) {
    const page = await site.open(path, { viewport: { width: 320, height: 800 } });
    const wide: string[] = [];
    for (let width = 320; width <= 1440; width += 40) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`${width}: ${over} px too wide`);
    }
    assert.deepEqual(wide, [], path);
    await page.context().close();
  }
});

test('no page logs an error, and none asks another host for anything', async () => {
  site.troubles.length = 0;
  site.requests.length = 0;
  for (const path of await kinds()) {
    const page = await site.open(path);
    await page.waitForLoadState('networkidle');
    await page.context().close();
  }
  assert.deepEqual(site.troubles, []);
  assert.deepEqual(
    site.requests.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:')),
    [],
  );
});

test('a fact opens its receipt in place, by mouse and by keyboard, and Esc gives the focus back', async () => {
  const [, section] = await kinds();
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 360, height: 700 },
  ]) {
    const page = await site.open(section!, { viewport });
    const fact = page.locator('article p > a[data-s]').first();
    await fact.click();
    const receipt = page.locator('#receipt .receipt');
    await receipt.waitFor({ state: 'visible' });
    assert.match(await receipt.innerText(), /\d/);
    const sentence = (await page.locator('article p:has(> a[data-s])').first().boundingBox())!;
    const slip = (await page.locator('#receipt').boundingBox())!;
    const covers =
      slip.x < sentence.x + sentence.width &&
      slip.y < sentence.y + sentence.height &&
      slip.y + slip.height > sentence.y &&
      slip.x + slip.width > sentence.x;
    assert.equal(covers, false, 'the receipt covers the sentence it belongs to');
    await page.keyboard.press('Escape');
    await receipt.waitFor({ state: 'hidden' });
    await fact.focus();
    await page.keyboard.press('Enter');
    await receipt.waitFor({ state: 'visible' });
    await page.keyboard.press('Escape');
    assert.equal(await fact.evaluate((link) => link === document.activeElement), true);
    await page.context().close();
  }
});

test('a note stands in the margin on wide screens and opens from its number on narrow ones, without script', async () => {
  const [, section] = await kinds();
  const wide = await site.open(section!, { javaScriptEnabled: false });
  const note = (await wide.locator('.note').first().boundingBox())!;
  const column = (await wide.locator('article').boundingBox())!;
  assert.ok(note.x >= column.x + column.width, 'the note is not in the margin');
  await wide.context().close();
  const narrow = await site.open(section!, { viewport: { width: 360, height: 700 }, javaScriptEnabled: false });
  const first = narrow.locator('.note').first();
  assert.equal(await first.isVisible(), false);
  await narrow.locator('.nr button').first().click();
  assert.equal(await first.isVisible(), true);
  await narrow.keyboard.press('Escape');
  assert.equal(await first.isVisible(), false);
  await narrow.context().close();
});

test('notes in the margin never cross each other', async () => {
  const [, section] = await kinds();
  const page = await site.open(section!);
  const boxes = await page
    .locator('.note')
    .evaluateAll((notes) => notes.map((note) => note.getBoundingClientRect().toJSON() as DOMRect));
  assert.ok(boxes.length > 3);
  const crossing = boxes.flatMap((box, index) =>
    boxes.slice(index + 1).filter((other) => box.top < other.bottom && other.top < box.bottom),
  );
  assert.deepEqual(crossing, []);
  await page.context().close();
});

test('a permalink copies the address, which opens where it says', async () => {
  const [, section] = await kinds();
  const page = await site.open(section!, { permissions: ['clipboard-read', 'clipboard-write'] });
  const link = page.locator('article h2 a.link').nth(1);
  const href = await link.getAttribute('href');
  await link.click();
  await page.locator('#said', { hasText: 'Link copied' }).waitFor({ state: 'attached' });
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, site.url + href);
  await page.context().close();
  const arrived = await site.open(href!);
  await arrived.waitForTimeout(300);
  const top = await arrived.evaluate(
    () => document.getElementById(location.hash.slice(1))!.getBoundingClientRect().top,
  );
  assert.ok(top >= 0 && top < 300, `the passage stands at ${top} px`);
  await arrived.context().close();
});

test('without script every word, figure, note, permalink and name is there', async () => {
  const [, section, record, name] = await kinds();
  const page = await site.open(section!, { javaScriptEnabled: false });
  assert.ok((await page.locator('article').innerText()).split(/\s+/).length > 300);
  assert.ok((await page.locator('figure.chart svg').count()) > 0);
  assert.ok((await page.locator('.notes li').count()) > 3);
  await page.locator('article p a[data-s]').first().click();
  assert.equal(
    new URL(page.url()).pathname,
    await page
      .locator('link[rel=canonical]')
      .getAttribute('href')
      .then((href) => new URL(href!).pathname),
  );
  await page.locator('[role=search] input, search input').first().fill('anything');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/names\//);
  await page.context().close();
  assert.ok(record && name);
});

test('the fonts do not shift the text', async () => {
  const [, section] = await kinds();
  const page = await site.open(section!);
  await page.waitForLoadState('networkidle');
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 400);
      }),
  );
  assert.equal(shift, 0);
  await page.context().close();
});

test('no number of a note begins a line, however wide the column', async () => {
  const page = await site.open('/');
  for (let width = 320; width <= 1440; width += 70) {
    await page.setViewportSize({ width, height: 900 });
    const alone = await page.evaluate(() =>
      [...document.querySelectorAll('.nr')].flatMap((number) => {
        const before = number.previousSibling;
        if (!(before instanceof Text)) return [];
        const letter = document.createRange();
        letter.setStart(before, before.length - 1);
        letter.setEnd(before, before.length);
        const isBelow = number.getBoundingClientRect().top > letter.getBoundingClientRect().bottom;
        return isBelow ? [before.data] : [];
      }),
    );
    assert.deepEqual(alone, [], `at ${width} px`);
  }
  assert.ok((await page.locator('.nb .nr').count()) > 5);
  await page.context().close();
});
