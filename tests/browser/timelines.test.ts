import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from 'js-yaml';
import { siteForTests } from './site.ts';

const site = siteForTests();

/** Ids of the story's figures of some kinds. */
function figuresOf(...kinds: string[]): string[] {
  return readdirSync('content/figures')
    .filter((file) => kinds.includes((load(readFileSync(`content/figures/${file}`, 'utf8')) as { kind: string }).kind))
    .map((file) => file.replace('.yaml', ''));
}

/** What is wrong with the words of a page's drawings: small ones, and ones that lie on a mark; runs in the browser. */
function smallOrOnMarks(): string[] {
  const shown = (element: Element) => element.getBoundingClientRect().width > 0;
  return [...document.querySelectorAll('.chart > svg')].filter(shown).flatMap((svg) => {
    const texts = [...svg.querySelectorAll('text')].filter(shown);
    const small = texts.filter((text) => parseFloat(getComputedStyle(text).fontSize) < 12);
    const marks = [...svg.querySelectorAll('circle:not(.lot), path.limit, rect.vague')].map((mark) =>
      mark.getBoundingClientRect(),
    );
    const covered = texts.filter((text) => {
      const box = text.getBoundingClientRect();
      return marks.some(
        (mark) =>
          mark.left < box.right - 1 &&
          box.left < mark.right - 1 &&
          mark.top < box.bottom - 3 &&
          box.top < mark.bottom - 3,
      );
    });
    return [...small, ...covered].map((text) => text.textContent!.trim());
  });
}

test('words of timelines and strip plots are readable and clear of marks, narrow and wide', async () => {
  const ids = figuresOf('timeline', 'strip');
  assert.ok(ids.length >= 4, 'the story has timelines and strip plots');
  for (const id of ids) {
    const page = await site.open(`/figures/${id}/`);
    for (const width of [320, 340, 720, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      assert.deepEqual(await page.evaluate(smallOrOnMarks), [], `${id} at ${width} px`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, `${id} at ${width} px`);
    }
    await page.context().close();
  }
});

test('a mark lies where its date is: a month is as wide as its column, at every width', async () => {
  const page = await site.open('/figures/failures-by-month/');
  for (const width of [340, 720]) {
    await page.setViewportSize({ width, height: 800 });
    const apart = await page.evaluate(() => {
      const svg = [...document.querySelectorAll('.chart > svg')].find((one) => one.getBoundingClientRect().width)!;
      const left = (element: Element) => element.getBoundingClientRect().left;
      const rules = [...svg.querySelectorAll('line.grid')].filter((line) => line.hasAttribute('y1')).map(left);
      return [...svg.querySelectorAll('rect.vague')].map((bar) =>
        Math.min(...rules.map((rule) => Math.abs(rule - left(bar)))),
      );
    });
    assert.ok(apart.length >= 4);
    assert.ok(Math.max(...apart) < 1.5, `${Math.max(...apart)} px off at ${width} px`);
  }
  await page.context().close();
});
