import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeViolations } from './axe.ts';
import { siteForTests } from './site.ts';
import { touching } from './touching.ts';

const site = siteForTests();
const [map, steps] = ['/figures/where-failures-were-found/', '/figures/masks-in-and-out/'];

test('no mark or word of a map touches another, from a phone to a desk', async () => {
  for (const path of [map, steps]) {
    const page = await site.open(path, { reducedMotion: 'reduce' });
    for (const width of [320, 340, 400, 500, 560, 640, 720, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      assert.deepEqual(await page.evaluate(touching), [], `${path} at ${width} px`);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${path} at ${width} px`);
    }
    await page.context().close();
  }
});

test('no word on a map is smaller than 12 px, and a map keeps its shape', async () => {
  const page = await site.open(map, { viewport: { width: 320, height: 800 } });
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('svg.map')]
      .filter((svg) => svg.checkVisibility())
      .map((svg) => ({
        sizes: [...svg.querySelectorAll('text')].map((text) => parseFloat(getComputedStyle(text).fontSize)),
        shape: svg.clientWidth / svg.clientHeight,
      })),
  );
  assert.equal(found.length, 2);
  assert.ok(found.every(({ sizes }) => sizes.length > 5 && Math.min(...sizes) >= 12));
  assert.ok(Math.abs(found[0]!.shape - 720 / 691) < 0.02);
  await page.context().close();
});

test('every mark of the map is a record of the list, with a link and its certainty in words', async () => {
  const page = await site.open(map, { javaScriptEnabled: false });
  const items = page.locator('.map-list > li > ul > li');
  const marks = page.locator('svg.map.broad :is(circle:not(.place), path.limit)');
  const off = await page.locator('.map-list > li', { hasText: 'not on the map' }).locator('li').count();
  assert.equal(await marks.count(), (await items.count()) - off);
  for (const item of await items.all()) {
    assert.match((await item.locator('a').getAttribute('href'))!, /^\/evidence\/[a-z0-9-]+\/$/);
    assert.match((await item.textContent())!, /[●◐○◇] (confirmed|reported|alleged|disputed), .*\d{4}/);
  }
  await page.context().close();
});

test('axe finds nothing on either page, as stills, on the stage and in the dark', async () => {
  const ways = [
    { viewport: { width: 320, height: 800 } },
    { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
    { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' },
  ] as const;
  for (const path of [map, steps]) {
    for (const way of ways) {
      const page = await site.open(path, { ...way, bypassCSP: true });
      assert.deepEqual(await axeViolations(page), [], `${path} ${JSON.stringify(way)}`);
      await page.context().close();
    }
  }
});

test('the pages of maps gave no trouble', () => {
  assert.deepEqual(site.troubles, []);
});
