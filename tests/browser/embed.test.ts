import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeViolations } from './axe.ts';
import { siteForTests } from './site.ts';

const site = siteForTests();
const ids = readdirSync('dist/embed');
let foreign: Server;
let host = '';
let body = '';

before(async () => {
  foreign = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><meta name="viewport" content="width=device-width"><title>Another paper</title>
      <body style="margin:20px;max-width:700px">${body}`);
  });
  await new Promise<void>((resolve) => foreign.listen(0, resolve));
  host = `http://localhost:${(foreign.address() as AddressInfo).port}/`;
});
after(() => foreign.close());

/** The two pieces of code that the figure's page offers, for the site as it is served here. */
function codeOf(id: string): [frame: string, listener: string] {
  const html = readFileSync(`dist/figures/${id}/index.html`, 'utf8');
  const codes = [...html.matchAll(/<pre [^>]*aria-label="Code[^>]*>([^<]+)<\/pre>/g)].map((match) => match[1]!);
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  const [frame, listener] = codes.map((code) =>
    code.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => signs[name]!),
  );
  const origin = new URL(/src="([^"]+)"/.exec(frame!)![1]!).origin;
  return [frame!.replaceAll(origin, site.url), listener!.replaceAll(origin, site.url)];
}

const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

test('an embedded figure makes its frame as high as it is, at every width, on a page of another site', async () => {
  assert.ok(ids.length > 0);
  const page = await site.open(`/embed/${ids[0]}/`);
  for (const id of ids) {
    const [frame, listener] = codeOf(id);
    body = frame + listener;
    for (const width of [340, 740]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(host);
      const given = /height="(\d+)"/.exec(frame)![1]!;
      await page.waitForFunction((before) => document.querySelector('iframe')!.height !== before, given);
      const inner = page.frames()[1]!;
      const isAsHigh = async () => {
        const height = await inner.evaluate(() => document.body.getBoundingClientRect().height);
        return Math.abs(height - (await page.locator('iframe').evaluate((one) => one.clientHeight))) <= 1;
      };
      for (let look = 0; look < 20 && !(await isAsHigh()); look++) await page.waitForTimeout(25);
      assert.ok(await isAsHigh(), `${id} at ${width} px has a frame of another height`);
      assert.equal(await inner.evaluate(() => document.documentElement.scrollHeight - innerHeight), 0, `${id} scrolls`);
      assert.equal(await page.evaluate(overflow), 0, `${id} at ${width} px runs over the other page`);
      assert.equal(await inner.evaluate(overflow), 0, `${id} at ${width} px runs over its frame`);
    }
  }
  await page.context().close();
});

test('without script the frame has nearly the height that its figure needs', async () => {
  const page = await site.open(`/embed/${ids[0]}/`, {
    viewport: { width: 660, height: 900 },
    javaScriptEnabled: false,
  });
  for (const id of ids) {
    [body] = codeOf(id);
    await page.goto(host);
    const needed = await page
      .frameLocator('iframe')
      .locator('body')
      .evaluate((one) => one.getBoundingClientRect().height);
    const given = await page.locator('iframe').evaluate((one) => one.clientHeight);
    assert.ok(given >= needed - 60 && given <= needed + 160, `${id} needs ${needed} px and is given ${given}`);
  }
  await page.context().close();
});

test('a frame that is far too low still shows whose figure it is', async () => {
  body = codeOf(ids[0]!)[0].replace(/height="\d+"/, 'height="220"');
  const page = await site.open(`/embed/${ids[0]}/`, {
    viewport: { width: 400, height: 900 },
    javaScriptEnabled: false,
  });
  await page.goto(host);
  const box = await page.frameLocator('iframe').locator('.whose').boundingBox();
  const around = await page.locator('iframe').boundingBox();
  assert.ok(box && around && box.y >= around.y && box.y + box.height <= around.y + around.height + 1);
  await page.context().close();
});

test('an embed follows the reader’s mode, or the one that its address asks for', async () => {
  const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const colours = [];
  for (const [colorScheme, query] of [
    ['light', ''],
    ['dark', ''],
    ['dark', '?theme=light'],
    ['light', '?theme=dark'],
    ['light', '?theme=none'],
  ] as const) {
    const page = await site.open(`/embed/${ids[0]}/${query}`, { colorScheme });
    colours.push(await paper(page));
    await page.context().close();
  }
  const [light, dark] = colours;
  assert.notEqual(light, dark);
  assert.deepEqual(colours, [light, dark, light, dark, light]);
  const printed = await site.open(`/embed/${ids[0]}/?theme=dark`);
  await printed.emulateMedia({ media: 'print' });
  assert.equal(await paper(printed), 'rgb(255, 255, 255)', 'paper is white');
  await printed.context().close();
  assert.deepEqual(site.troubles, []);
});

test('in a frame the list under a map is folded, and opens without script', async () => {
  const page = await site.open('/embed/where-failures-were-found/', {
    viewport: { width: 640, height: 900 },
    javaScriptEnabled: false,
  });
  assert.equal(await page.locator('.map-list').isVisible(), false);
  await page.locator('.map-folded summary').click();
  assert.ok(await page.locator('.map-list').isVisible());
  await page.context().close();
});

test('links of an embed open outside the frame', async () => {
  const page = await site.open(`/embed/${ids[0]}/`);
  const targets = await page
    .locator('a')
    .evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).target || document.querySelector('base')?.target),
    );
  assert.ok(targets.length > 1 && targets.every((target) => target === '_blank'));
  await page.context().close();
});

test('axe finds nothing in an embed, nor in a figure’s page with all that can be opened, at WCAG 2.2 AA', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const path of [`/embed/${ids[0]}/`, `/figures/${ids[0]}/`]) {
      const page = await site.open(path, { colorScheme, bypassCSP: true, viewport: { width: 360, height: 900 } });
      for (const summary of await page.locator('summary').all()) await summary.click();
      assert.deepEqual(await axeViolations(page), [], `${path} in ${colorScheme}`);
      await page.context().close();
    }
  }
});
