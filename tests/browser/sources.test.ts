import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeOn } from './axe.ts';
import { siteForTests } from './site.ts';

const site = siteForTests();
const second = siteForTests('.cache/second-story');

/** The largest list of sources of one kind, which is the longest page, and the shortest. */
async function kinds(): Promise<[string, string]> {
  const page = await site.open('/sources/');
  const rows = await page.locator('.kinds tbody tr').evaluateAll((all) =>
    all.map((row) => ({
      href: row.querySelector('a')!.getAttribute('href')!,
      count: Number(row.querySelectorAll('td')[1]!.textContent.replaceAll(',', '')),
    })),
  );
  await page.context().close();
  const sorted = rows.toSorted((a, b) => b.count - a.count);
  return [sorted[0]!.href, sorted.at(-1)!.href];
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in sources, corrections and tombstones at WCAG 2.2 AA, ${colorScheme}`, async () => {
    const [largest, smallest] = await kinds();
    const looks = [
      ...['/sources/', largest, smallest].map((path) => ({ on: site, path })),
      ...['/corrections/', '/closures/', '/evidence/quay-lamps-failure-2014-04/', '/names/orrin-ropeworks/'].map(
        (path) => ({
          on: second,
          path,
        }),
      ),
    ];
    assert.deepEqual(await axeOn(looks, colorScheme), []);
    assert.deepEqual([...site.troubles, ...second.troubles], []);
  });
}

test('no list of sources scrolls sideways, and nothing leaves its column at 320 px', async () => {
  for (const path of ['/sources/', ...(await kinds())]) {
    const page = await site.open(path, { viewport: { width: 320, height: 800 } });
    const right = await page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('main table, main li, main h2')].map(
          (one) => one.getBoundingClientRect().right,
        ),
      ),
    );
    assert.ok(right <= 301, `${path}: something ends at ${right} px`);
    for (let width = 320; width <= 1440; width += 80) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `${path} is ${over} px too wide at ${width}`);
    }
    await page.context().close();
  }
});

test('a record’s source leads to its entry, in sight and marked, without script', async () => {
  const record = await site.open('/evidence/', { javaScriptEnabled: false });
  await record.locator('#records th a').last().click();
  const link = record.locator('.sources .source-title b a').last();
  const href = (await link.getAttribute('href'))!;
  await link.click();
  await record.waitForURL((url) => url.pathname + url.hash === href);
  const entry = record.locator(`[id="${href.split('#')[1]}"]`);
  const box = (await entry.boundingBox())!;
  assert.ok(box.y >= 0 && box.y < 900, `the entry is at ${box.y} px`);
  const background = await entry.evaluate((one) => getComputedStyle(one).backgroundColor);
  assert.notEqual(background, 'rgba(0, 0, 0, 0)');
  await record.context().close();
});

test('the receipt in the story says that its figure was corrected, and leads to the correction', async () => {
  const page = await second.open('/closures/');
  await page.locator('a[data-s][href$="#recalled"]').first().click();
  const receipt = page.locator('#receipt .receipt');
  await receipt.waitFor({ state: 'visible' });
  assert.match(await receipt.innerText(), /it said ‘86 hangers’/);
  await receipt.locator('a[href^="/corrections/"]').click();
  await page.waitForURL('**/corrections/#hangers-counted');
  assert.match(await page.locator('.correction:target').innerText(), /96 hangers/);
  await page.context().close();
});
