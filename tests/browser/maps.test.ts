import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeViolations } from './axe.ts';
import { siteForTests } from './site.ts';

const site = siteForTests();
const [map, steps] = ['/figures/where-failures-were-found/', '/figures/masks-in-and-out/'];

/** Marks and words of the page's maps that touch another or leave their map; runs in the browser. */
function touching(): string[] {
  return [...document.querySelectorAll('svg.map')].flatMap((svg) => {
    const edge = svg.getBoundingClientRect();
    const all = [...svg.querySelectorAll('text, circle:not(.place, .start, .goal), path.limit')]
      .filter((mark) => mark.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((mark) => ({ name: mark.textContent || mark.outerHTML, box: mark.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    return all
      .filter(
        ({ box: a }, index) =>
          a.left < edge.left - 1 ||
          a.right > edge.right + 1 ||
          a.top < edge.top - 1 ||
          a.bottom > edge.bottom + 1 ||
          all
            .slice(0, index)
            .some(
              ({ box: b }) =>
                a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
            ),
      )
      .map(({ name }) => name);
  });
}

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
  assert.equal(await phone.locator('.told:visible').count(), 6);
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

test('the pages of the map and the set piece gave no trouble', () => {
  assert.deepEqual(site.troubles, []);
});
