import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readLedger } from '../../src/ledger/readLedger.ts';
import { recordsOfName } from '../../src/ledger/recordsOfName.ts';
import type { NameKind } from '../../src/ledger/schemas/name.ts';
import { builtPages } from '../site/pages.ts';
import { axeOn } from './axe.ts';
import { siteForTests } from './site.ts';

const site = siteForTests();
const second = siteForTests('.cache/second-story');
const ledger = readLedger(join(import.meta.dirname, '../../content'));
const built = new Set(builtPages().map(({ path }) => path));

/** The dossier with most records of a kind, or the one most often accused. */
function largest(kind: NameKind, accused = false): string {
  const weight = (id: string) => recordsOfName(ledger, id).filter((part) => !accused || part.accused).length;
  const [most] = [...ledger.names.values()]
    .filter((name) => name.kind === kind && built.has(`/names/${name.id}/`))
    .sort((a, b) => weight(b.id) - weight(a.id));
  return `/names/${most!.id}/`;
}
const country = largest('countries');
const company = largest('companies', true);
const person = largest('people');

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a country, an accused company, a person and the index at WCAG 2.2 AA, ${colorScheme}`, async () => {
    const looks = [
      ...[country, company, person, '/names/', '/names/#people'].map((path) => ({ on: site, path })),
      ...['/names/orrin-ropeworks/', '/names/estmark/', '/names/'].map((path) => ({ on: second, path })),
    ];
    assert.deepEqual(await axeOn(looks, colorScheme), []);
    assert.deepEqual([...site.troubles, ...second.troubles], []);
  });
}

test('no dossier scrolls sideways, and nothing leaves its column at 320 px', async () => {
  for (const path of [country, company, person, '/names/']) {
    const page = await site.open(path, { viewport: { width: 320, height: 800 } });
    const right = await page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('main :is(h1, h2, h3, li, dt, dd, p, svg)')].map(
          (one) => one.getBoundingClientRect().right,
        ),
      ),
    );
    assert.ok(right > 200 && right <= 301, `${path}: something ends at ${right} px`);
    for (let width = 320; width <= 1440; width += 80) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `${path} is ${over} px too wide at ${width}`);
    }
    await page.context().close();
  }
});

test('the marks of a timeline are reached by keyboard and are large enough to touch', async () => {
  const page = await site.open(company, { viewport: { width: 320, height: 800 } });
  const marks = page.locator('.timeline a');
  const count = await marks.count();
  assert.ok(count > 2);
  const boxes = await marks
    .locator('.touch')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  for (const [index, box] of boxes.entries()) {
    assert.ok(Math.round(box.width) >= 24 && Math.round(box.height) >= 24, `a mark is ${box.width} px wide`);
    for (const other of boxes.slice(index + 1)) {
      const apart = Math.max(Math.abs(box.x - other.x), Math.abs(box.y - other.y));
      assert.ok(apart >= 23.5, `two marks are ${apart} px apart`);
    }
  }
  await page.locator('#records').scrollIntoViewIfNeeded();
  await marks.first().focus();
  for (let place = 1; place < count; place++) await page.keyboard.press('Tab');
  const last = await marks.last().getAttribute('href');
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('href')), last);
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
  assert.notEqual(outline, 'none');
  assert.match(
    (await marks.last().locator('title').textContent())!,
    /\d{4}: .+ \((?:confirmed|reported|alleged|disputed)\)/,
  );
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${last}`);
  await page.context().close();
});

test('a drawing for the eye alone holds nothing that the keyboard stops at', async () => {
  const page = await site.open(country);
  assert.equal(await page.locator('.timeline svg[aria-hidden="true"] a').count(), 0);
  assert.ok((await page.locator('.timeline svg[aria-hidden="true"] use').count()) > 50);
  await page.context().close();
});

test('the index shows one kind by its address, and all again, without script', async () => {
  const page = await site.open('/names/', { javaScriptEnabled: false });
  const shown = (selector: string) => page.locator(`${selector}:visible`).count();
  const all = await shown('.index li');
  const people = await page.locator('.index li.people').count();
  assert.ok(people > 0 && people < all);
  const link = page.locator('.kinds a[href="#people"]');
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/names/#people');
  assert.equal(await shown('.index li'), people);
  assert.equal(await shown('.index li.people'), people);
  assert.match(await page.locator('.kind:visible').innerText(), /^Only people: \d+ of \d+ names\.$/);
  const empty = await page
    .locator('.index section:visible')
    .evaluateAll(
      (sections) =>
        sections.filter((section) => ![...section.querySelectorAll('li')].some((line) => line.checkVisibility()))
          .length,
    );
  assert.equal(empty, 0);
  assert.equal(await shown('.letters'), 0);
  await page.goBack();
  assert.equal(await shown('.index li'), all);
  await link.click();
  await page.locator('.kinds a[href="#all"]').click();
  assert.equal(await shown('.index li'), all);
  await page.locator('.letters a', { hasText: 'C' }).click();
  const heading = (await page.locator('.index #c').boundingBox())!;
  assert.ok(heading.y >= 0 && heading.y < 200, `the letter is at ${heading.y} px`);
  await page.context().close();
});

test('every part that a dossier offers at its side is in sight when it is followed, without script', async () => {
  const page = await site.open(company, { javaScriptEnabled: false });
  const links = page.locator('.folio nav a');
  assert.ok((await links.count()) > 4);
  for (const link of await links.all()) {
    const href = (await link.getAttribute('href'))!;
    await link.click();
    const box = (await page.locator(href).boundingBox())!;
    assert.ok(box.y >= 0 && box.y < 900, `${href} is at ${box.y} px`);
  }
  await page.context().close();
});

test('on paper a dossier keeps every record and answer, and nothing that only a screen needs', async () => {
  const page = await site.open(company);
  const records = await page.locator('.entered li').count();
  const answers = await page.locator('.answer').count();
  await page.emulateMedia({ media: 'print' });
  await page.waitForFunction(() => getComputedStyle(document.querySelector('.masthead')!).display === 'none');
  assert.equal(await page.locator('.folio nav:visible').count(), 0);
  assert.equal(await page.locator('.entered li:visible').count(), records);
  assert.equal(await page.locator('.answer:visible').count(), answers);
  assert.ok(records > 3 && answers > 1);
  assert.equal(await page.locator('.timeline svg:visible').count(), 1);
  await page.context().close();
});

test('a key figure opens its receipt in place, the same as in the story, and Esc gives the focus back', async () => {
  const page = await site.open(country);
  const figure = page.locator('dl.key a[data-s]').first();
  const amount = (await figure.innerText()).replace(/\D/g, '');
  await figure.focus();
  await page.keyboard.press('Enter');
  const receipt = page.locator('#receipt .receipt');
  await receipt.waitFor({ state: 'visible' });
  assert.equal((await receipt.locator('.amount').innerText()).replace(/\D/g, ''), amount);
  assert.match(await receipt.innerText(), /Says/i);
  const [slip, own] = [(await receipt.boundingBox())!, (await figure.boundingBox())!];
  assert.ok(slip.x >= own.x + own.width && slip.x + slip.width <= 1440, `the slip is at ${slip.x} px`);
  await page.keyboard.press('Escape');
  assert.equal(await figure.evaluate((link) => link === document.activeElement), true);
  await page.context().close();
});
