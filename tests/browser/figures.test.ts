import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { siteForTests } from './site.ts';

const site = siteForTests();

/** Words of the page's figures that are set too small, in drawings and beside them; runs in the browser. */
function tooSmall(): string[] {
  const figures = [...document.querySelectorAll('figure.chart')];
  return figures
    .flatMap((figure) => [...figure.querySelectorAll('*')])
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()))
    .filter((element) => element.getClientRects().length > 0 && !element.closest('title, desc, .unseen'))
    .flatMap((element) => {
      const shrunk = element instanceof SVGGraphicsElement ? element.getScreenCTM()!.a : 1;
      const size = parseFloat(getComputedStyle(element).fontSize) * shrunk;
      return size < 11.99 ? [`${element.textContent!.trim().slice(0, 40)}: ${size} px`] : [];
    });
}

/** Texts of the page's drawings that are cut at an edge or touch another; runs in the browser. */
function cutOrTouching(): string[] {
  const drawings = [...document.querySelectorAll('figure.chart svg')].filter(
    (svg) => !svg.parentElement!.closest('svg'),
  );
  return drawings.flatMap((svg) => {
    const edge = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')]
      // Of a set piece's scenes one is shown.
      .filter((text) => text.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .map((text) => ({ words: text.textContent!.trim(), box: text.getBoundingClientRect() }))
      // Words for another width are not drawn.
      .filter(({ box }) => box.width > 0);
    const cut = texts.filter(
      ({ box }) => box.left < edge.left - 1 || box.right > edge.right + 1 || box.bottom > edge.bottom + 1,
    );
    const touching = texts.filter(({ box }, index) =>
      texts
        .slice(0, index)
        .some(
          ({ box: other }) =>
            box.left < other.right &&
            other.left < box.right &&
            box.top < other.bottom - 2 &&
            other.top < box.bottom - 2,
        ),
    );
    return [...cut, ...touching].map(({ words }) => words);
  });
}

test('no label of a figure is cut, touches another or is under 12 px, from a phone to a desk', async () => {
  const ids = readdirSync('dist/figures', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.ok(ids.length > 0);
  for (const { name } of ids) {
    const page = await site.open(`/figures/${name}/`);
    for (const width of [320, 360, 430, 560, 768, 1100, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      assert.deepEqual(await page.evaluate(cutOrTouching), [], `${name} at ${width} px`);
      assert.deepEqual(await page.evaluate(tooSmall), [], `${name} at ${width} px`);
    }
    await page.context().close();
  }
});

test('the open table of a figure fits on a phone', async () => {
  const page = await site.open('/figures/', { viewport: { width: 320, height: 800 } });
  const paths = await page
    .locator('main a[href^="/figures/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  for (const path of paths) {
    await page.goto(site.url + path);
    await page.locator('.chart-table summary').click();
    assert.ok(await page.locator('.chart-table table').isVisible(), path);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, path);
  }
  await page.context().close();
});
