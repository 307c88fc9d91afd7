import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { attributes, builtPages } from '../site/pages.ts';
import { openSearch, searchFor } from './searchPanel.ts';
import { siteForTests } from './site.ts';

const folder = '.cache/under-a-folder';
const base = '/bridge-log/';

before(() => {
  const content = `${folder}-content`;
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/fixtures/second-story/content', content, { recursive: true });
  const file = join(content, 'permalinks.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('moved: {}', 'moved:\n  /shut/: /closures/\n  dock: quay'));
  const env = {
    ...{ ...process.env, CONTENT_DIR: content, OUT_DIR: folder },
    SITE_URL: `https://host.example${base}`,
  };
  const { status, stderr } = spawnSync(process.execPath, ['src/desk/run.mjs', 'build'], { env, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});
const site = siteForTests(folder, base);

test('under a folder, every link and file of every page leads to what was built, and no address leaves the folder', () => {
  const pages = builtPages(join(process.cwd(), folder));
  assert.ok(pages.length > 20);
  for (const { path, html } of pages) {
    const links = [...attributes(html, 'href'), ...attributes(html, 'src'), ...attributes(html, 'action')];
    for (const link of links.filter((one) => one.startsWith('/'))) {
      assert.ok(link.startsWith(base), `${path} leads to ${link}`);
      const file = link.slice(base.length).split(/[?#]/)[0]!;
      assert.ok(
        existsSync(join(folder, /(^|\/)$/.test(file) ? `${file}index.html` : file)),
        `${path} leads to ${link}`,
      );
    }
    for (const [address] of html.matchAll(/https:\/\/host\.example[^"'<\s)]*/g))
      assert.ok(address.startsWith(`https://host.example${base}`), `${path} names ${address}`);
  }
  for (const file of ['sitemap.xml', 'feed.xml', 'feed.json', 'robots.txt', 'data/datapackage.json', '_headers']) {
    const text = readFileSync(join(folder, file), 'utf8');
    assert.ok(text.includes(base), file);
    for (const [address] of text.matchAll(/https:\/\/host\.example[^"<\s]*/g))
      assert.ok(address.startsWith(`https://host.example${base}`), `${file} names ${address}`);
  }
});

test('under a folder, reading, receipts, search, the table, links and the page for lost addresses work', async () => {
  const page = await site.open(base, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('a[data-s]').first().click();
  await page.locator('#receipt .receipt').waitFor({ state: 'visible' });
  await page.keyboard.press('Escape');
  const id = await page.locator('article p[id]:not([class])').first().getAttribute('id');
  await page.locator(`#${id}`).hover();
  await page.locator(`#${id} > .link`).click();
  await page.locator('#said', { hasText: 'Link copied' }).waitFor({ state: 'attached' });
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, new RegExp(`^${site.url}${base}[a-z]+/#${id}$`));

  await openSearch(page);
  const { hrefs: results } = await searchFor(page, 'rope');
  assert.ok(results.length > 0);
  for (const href of results) assert.ok(href.startsWith(base), `a result leads to ${href}`);

  await page.goto(`${site.url}${base}evidence/?kind=recall`);
  await page.locator('#view', { hasText: /recall/i }).waitFor();
  assert.deepEqual(site.troubles, []);
  await page.context().close();
});

test('an old address under the folder leads to the new one without script, and a lost one offers what is near', async () => {
  const page = await site.open(`${base}shut/`, { javaScriptEnabled: false });
  await page.waitForURL(`${site.url}${base}closures/`);
  await page.context().close();
  const lost = await site.open('/');
  await lost.goto(`${site.url}${base}closure/`);
  await lost.locator(`#near a[href="${base}closures/"]`).waitFor();
  await lost.context().close();
  site.troubles.length = 0;
});

test('the old link of a passage that was renamed opens at the passage', async () => {
  for (const path of ['closures/', '']) {
    const page = await site.open(`${base}${path}#dock`);
    const { y } = (await page.locator('#quay').boundingBox())!;
    assert.ok(y > -10 && y < 200, `on ${base}${path} it opens ${y} px from the passage`);
    await page.context().close();
  }
});

test('a paragraph that was taken out says so to who comes by its link, and to nobody else', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await site.open(`${base}closures/`, { javaScriptEnabled });
    const note = page.locator('#quay-7');
    assert.equal(await note.isVisible(), false);
    await page.goto(`${site.url}${base}closures/#quay-7`);
    assert.equal(await note.isVisible(), true);
    const { y } = (await note.boundingBox())!;
    assert.ok(y > 0 && y < 800, `it stands ${y} px down`);
    await page.context().close();
  }
});
