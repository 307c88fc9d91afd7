import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { siteForTests } from './site.ts';
import { touching } from './touching.ts';

const site = siteForTests();
const steps = '/figures/masks-in-and-out/';

/** Brings the middle of a step to the middle of the window and lets the browser draw. */
async function goTo(page: Page, step: number): Promise<void> {
  await page.evaluate(async (at) => {
    const { top, height } = document.querySelector(`.set-piece ol > li:nth-child(${at})`)!.getBoundingClientRect();
    window.scrollTo(0, window.scrollY + top + height / 2 - window.innerHeight / 2);
    await new Promise((done) => setTimeout(done, 400));
  }, step);
}

/** Of each scene of the stage whether it is drawn in full, pale or not; and which counts are shown. */
function scenes(page: Page): Promise<{ scenes: string[]; counts: number[] }> {
  return page.evaluate(() => {
    const all = (name: string) => [...document.querySelectorAll(`.stage .${name}`)].map((one) => getComputedStyle(one));
    const word = (opacity: number) => (opacity > 0.95 ? 'full' : opacity > 0.1 ? 'pale' : 'none');
    return {
      scenes: all('scene').map(({ opacity }) => word(Number(opacity))),
      counts: all('count').flatMap(({ visibility }, index) => (visibility === 'visible' ? [index + 1] : [])),
    };
  });
}

const isShown = (page: Page, selector: string) => page.locator(selector).first().isVisible();

test('as the reader scrolls, the step in the middle is drawn and those before it are pale', async () => {
  const page = await site.open(steps);
  assert.ok(await isShown(page, '.stage'));
  assert.ok(!(await isShown(page, '.still')));
  await goTo(page, 1);
  assert.deepEqual(await scenes(page), { scenes: ['full', 'none', 'none', 'none', 'none', 'none'], counts: [1] });
  await goTo(page, 3);
  assert.deepEqual(await scenes(page), { scenes: ['pale', 'pale', 'full', 'none', 'none', 'none'], counts: [3] });
  await goTo(page, 6);
  assert.deepEqual((await scenes(page)).counts, [6]);
  const stage = (await page.locator('.stage').boundingBox())!;
  assert.ok(stage.y > 0 && stage.y + stage.height < 900, 'the stage is in view');
  await goTo(page, 2);
  assert.deepEqual((await scenes(page)).counts, [2], 'and back');
  assert.deepEqual(await page.evaluate(touching), []);
  await page.context().close();
});

test('without script the set piece is whole: on a desk by styles alone, on a phone as stills with their texts', async () => {
  const desk = await site.open(steps, { javaScriptEnabled: false });
  assert.ok(await isShown(desk, '.stage'));
  await desk.context().close();
  const phone = await site.open(steps, { javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
  assert.equal(await phone.locator('.still:visible').count(), 6);
  assert.equal(await phone.locator('.set-piece .told:visible').count(), 6);
  assert.ok(!(await isShown(phone, '.stage')));
  await phone.context().close();
});

test('a still draws its own ways and those before it, on a ground that stands in the page once', async () => {
  const page = await site.open(steps, { reducedMotion: 'reduce' });
  assert.ok(!(await isShown(page, '.stage')));
  assert.equal(await page.locator('path.land').count(), 1);
  for (const index of [1, 2, 3, 4, 5, 6])
    assert.equal(await page.locator(`.set-piece ol > li:nth-child(${index}) .still .map use`).count(), index + 1);
  await page.context().close();
});

test('what a still uses again has its colours: land is pale and ways are in the hue', async () => {
  const page = await site.open(steps, { reducedMotion: 'reduce', colorScheme: 'light', bypassCSP: true });
  const png = (await page.locator('.still .map').first().screenshot()).toString('base64');
  const counted = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const paper = document.createElement('canvas').getContext('2d')!;
    Object.assign(paper.canvas, { width: image.width, height: image.height });
    paper.drawImage(image, 0, 0);
    const { data: dots } = paper.getImageData(0, 0, image.width, image.height);
    const near = (red: number, green: number, blue: number) =>
      dots.reduce(
        (sum, _, at) =>
          sum +
          Number(
            at % 4 === 0 &&
              Math.abs(dots[at]! - red) + Math.abs(dots[at + 1]! - green) + Math.abs(dots[at + 2]! - blue) < 24,
          ),
        0,
      ) /
      (dots.length / 4);
    return { black: near(0, 0, 0), hue: near(13, 107, 111), paper: near(251, 250, 245) };
  }, png);
  assert.ok(counted.black < 0.01 && counted.hue > 0.002 && counted.paper > 0.5, JSON.stringify(counted));
  await page.context().close();
});

test('print shows all stills', async () => {
  const page = await site.open(steps);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.still:visible').count(), 6);
  assert.ok(!(await isShown(page, '.stage')));
  await page.context().close();
});

test('Tab goes through the steps in reading order, and right and left go from step to step', async () => {
  const page = await site.open(steps);
  const focused = () => page.evaluate(() => document.activeElement!.closest('.set-piece ol > li')?.id);
  const dates = page.locator('.when a');
  await dates.first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  assert.equal(await focused(), 'masks-in-and-out-step-3');
  await page.waitForTimeout(300);
  assert.deepEqual((await scenes(page)).counts, [3], 'the step that has the focus is the one that is drawn');
  await page.keyboard.press('ArrowLeft');
  assert.equal(await focused(), 'masks-in-and-out-step-2');
  const seen = new Set<string | undefined>();
  await dates.first().focus();
  for (let press = 0; press < 60 && seen.size < 6; press++) {
    seen.add(await focused());
    await page.keyboard.press('Tab');
  }
  assert.deepEqual(
    [...seen],
    [1, 2, 3, 4, 5, 6].map((index) => `masks-in-and-out-step-${index}`),
  );
  await page.context().close();
});

test('nothing takes hold of the scrolling: down, space and the wheel move the page as everywhere', async () => {
  const page = await site.open(steps);
  await page.locator('.when a').first().focus();
  const before = await page.evaluate(() => window.scrollY);
  await page.keyboard.press('ArrowDown');
  await page.waitForTimeout(300);
  const after = await page.evaluate(() => window.scrollY);
  assert.ok(after > before && after - before < 200, `${before} to ${after}`);
  await page.mouse.move(700, 450);
  await page.mouse.wheel(0, 120);
  await page.waitForTimeout(300);
  assert.ok(Math.abs((await page.evaluate(() => window.scrollY)) - after - 120) < 2);
  await page.context().close();
});

test('a browser without scroll timelines gets the same from the script', async () => {
  const page = await site.open('/method/', { bypassCSP: true });
  await page.addInitScript(() => {
    const { supports } = CSS;
    CSS.supports = ((...words: [string]) => !words[0].includes('timeline') && supports.apply(CSS, words)) as never;
  });
  // The page as such a browser understands it: what asks for timelines is left out.
  const html = readFileSync(`dist${steps}index.html`, 'utf8').replaceAll('animation-timeline:view()', 'no-such:thing');
  assert.match(html, /no-such:thing/);
  await page.route(`**${steps}`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(site.url + steps);
  assert.ok(await isShown(page, '.stage'));
  await goTo(page, 3);
  assert.deepEqual(await scenes(page), { scenes: ['pale', 'pale', 'full', 'none', 'none', 'none'], counts: [3] });
  await page.context().close();
});

test('the set piece gave no trouble', () => {
  assert.deepEqual(site.troubles, []);
});
