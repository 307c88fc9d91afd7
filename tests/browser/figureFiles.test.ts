import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { siteForTests } from './site.ts';

const site = siteForTests();
const files = readdirSync('dist/figures').filter((file) => file.endsWith('.svg'));

/** Texts of an SVG document that stand outside it, are smaller than 12 px or lie on another; runs in the browser. */
function badTexts(): string[] {
  const root = document.documentElement.getBoundingClientRect();
  const texts = [...document.querySelectorAll('text')].map((text) => ({
    words: text.textContent!.trim(),
    box: text.getBoundingClientRect(),
    size: parseFloat(getComputedStyle(text).fontSize),
  }));
  const bad = texts.filter(
    ({ box, size }, index) =>
      size < 12 ||
      box.left < root.left ||
      box.right > root.right ||
      box.bottom > root.bottom ||
      texts
        .slice(0, index)
        .some(
          ({ box: other }) =>
            box.left < other.right - 1 &&
            other.left < box.right - 1 &&
            box.top < other.bottom - 3 &&
            other.top < box.bottom - 3,
        ),
  );
  return texts.length > 5 ? bad.map(({ words }) => words) : ['hardly any text'];
}

test('an SVG opens by itself in a browser, with all its words in place', async () => {
  assert.ok(files.length > 0);
  const page = await site.open(`/figures/${files[0]}`);
  for (const file of files) {
    await page.goto(`${site.url}/figures/${file}`);
    assert.equal(await page.evaluate(() => document.documentElement.nodeName), 'svg', `${file} is not well-formed`);
    assert.deepEqual(await page.evaluate(badTexts), [], file);
    const asked = site.requests.splice(0).filter((address) => !/\.svg$|favicon/.test(address));
    assert.deepEqual(asked, [], `${file} asks for more`);
  }
  await page.context().close();
});

test('the picture that is offered is one', async () => {
  const page = await site.open('/figures/');
  for (const file of files) {
    const size = await page.evaluate(
      async (src) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        return [image.naturalWidth, image.naturalHeight];
      },
      `/figures/${file.replace('.svg', '.png')}`,
    );
    assert.ok(size[0]! >= 1400 && size[1]! >= 800, `${file}: ${size}`);
  }
  await page.context().close();
});

test('the link and each reference are copied on a click, and that is said; without script they are there to be taken', async () => {
  const path = `/figures/${files[0]!.replace('.svg', '')}/`;
  const page = await site.open(path, { permissions: ['clipboard-read', 'clipboard-write'] });
  const clip = () => page.evaluate(() => navigator.clipboard.readText());
  const said = page.locator('.actions [role=status]');
  await page.getByRole('link', { name: 'Copy link' }).click();
  await said.getByText('Link copied').waitFor();
  assert.match(await clip(), new RegExp(`${path}$`));
  await page.getByText('Cite this figure').click();
  await page.getByRole('button', { name: 'Copy BibTeX' }).click();
  await said.getByText('BibTeX copied').waitFor();
  assert.match(await clip(), /^@misc\{/);
  await page.getByText('Embed this figure').click();
  await page.getByRole('button', { name: 'Copy code of the frame' }).click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('<iframe src='));
  assert.equal(new URL(page.url()).pathname, path);
  await page.context().close();

  const plain = await site.open(path, { javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
  await plain.getByText('Cite this figure').click();
  assert.ok(await plain.locator('.actions pre').first().isVisible());
  assert.equal(await plain.locator('.actions button').count(), 0);
  await plain.context().close();
});

test('what a reader can do with a figure takes a finger and fits on a phone', async () => {
  const page = await site.open(`/figures/${files[0]!.replace('.svg', '')}/`, { viewport: { width: 320, height: 800 } });
  for (const summary of await page.locator('.actions summary').all()) await summary.click();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  const low = await page
    .locator('.actions :is(a, summary, button)')
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 24).map((one) => one.textContent));
  assert.deepEqual(low, []);
  await page.context().close();
});

test('in print a figure is there without what can only be clicked', async () => {
  const page = await site.open(`/figures/${files[0]!.replace('.svg', '')}/`);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.actions').isVisible(), false);
  assert.equal(await page.locator('figure.chart').isVisible(), true);
  await page.context().close();
});
