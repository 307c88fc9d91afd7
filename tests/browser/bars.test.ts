import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { siteForTests } from './site.ts';

const site = siteForTests();
const kinds = /^kind: (stacked|small-multiples|units)$/m;
const ids = readdirSync('content/figures')
  .filter((file) => kinds.test(readFileSync(`content/figures/${file}`, 'utf8')))
  .map((file) => file.replace('.yaml', ''));

/** What is wrong with the words of the page's drawing when its column has a width; runs in the browser. */
function faultsAt(width: number): string[] {
  const figure = document.querySelector<HTMLElement>('figure.chart')!;
  figure.style.width = `${width}px`;
  const drawing = [...figure.querySelectorAll(':scope > svg')].find((svg) => svg.getBoundingClientRect().width > 0)!;
  const texts = [...drawing.querySelectorAll('text')];
  const boxes = texts.map((text) => text.getBoundingClientRect());
  const edge = drawing.getBoundingClientRect();
  const words = (index: number) => texts[index]!.textContent!.trim();
  const small = texts.filter((text) => parseFloat(getComputedStyle(text).fontSize) < 12);
  const cut = boxes.flatMap(({ left, right, bottom }, index) =>
    left < edge.left - 1 || right > edge.right + 1 || bottom > edge.bottom + 1 ? [`cut: ${words(index)}`] : [],
  );
  const touching = boxes.flatMap((box, index) =>
    boxes.slice(0, index).flatMap((other, at) => {
      const apart = box.left >= other.right || other.left >= box.right || box.top >= other.bottom - 2 || other.top >= box.bottom - 2; // prettier-ignore
      return apart ? [] : [`touching: ${words(index)}, ${words(at)}`];
    }),
  );
  const outside = [...drawing.querySelectorAll('.inside')].flatMap((text) => {
    const bar = text.parentElement!.querySelector('.whole')!.getBoundingClientRect();
    const box = text.getBoundingClientRect();
    return box.left < bar.left || box.right > bar.right ? [`out of its bar: ${text.textContent}`] : [];
  });
  const unfilled = [...drawing.querySelectorAll('[fill^="url("]')].filter(
    (shape) => !drawing.querySelector(/#[^)]+/.exec(shape.getAttribute('fill')!)![0]),
  );
  return [
    ...small.map((text) => `small: ${text.textContent}`),
    ...cut,
    ...touching,
    ...outside,
    ...unfilled.map(String),
  ];
}

test('words of stacked bars, small multiples and unit charts are at least 12 px, whole and apart', async () => {
  assert.ok(ids.length >= 5);
  const page = await site.open('/', { viewport: { width: 1440, height: 900 } });
  for (const id of ids) {
    await page.goto(`${site.url}/figures/${id}/`);
    for (const width of [280, 340, 511, 512, 720, 1000]) {
      assert.deepEqual(await page.evaluate(faultsAt, width), [], `${id} in a column of ${width} px`);
    }
  }
  await page.context().close();
});

test('in black and white a part is full, hatched or pale, and what is not told is dashed', async () => {
  const page = await site.open('/figures/laboratory-tests/', { viewport: { width: 800, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  const looks = await page.evaluate(() => {
    const of = (name: string) => getComputedStyle(document.querySelector(`figure.chart rect.${name}`)!);
    return ['part', 'hatched', 'whole', 'rest'].map((name) => [of(name).fill, of(name).strokeDasharray].join());
  });
  assert.equal(new Set(looks).size, 4);
  assert.match(looks[1]!, /url\(/);
  assert.doesNotMatch(looks[3]!, /none$/);
  await page.context().close();
});
