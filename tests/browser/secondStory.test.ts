import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from 'js-yaml';
import { openSearch, searchFor } from './searchPanel.ts';
import { siteForTests } from './site.ts';

const site = siteForTests('.cache/second-story');
const story = load(readFileSync('tests/fixtures/second-story/content/story.yaml', 'utf8')) as {
  title: string;
  sections: string[];
};

test('another newsroom’s story builds with no change in the code, and reads like one', async () => {
  const page = await site.open('/');
  assert.equal(await page.locator('h1').innerText(), story.title);
  assert.equal(await page.locator('.section-title').count(), story.sections.length);
  assert.ok((await page.locator('figure.chart').count()) >= 1);
  await page.locator('a[data-s]').first().click();
  await page.locator('#receipt .receipt').waitFor({ state: 'visible' });
  await page.context().close();
  for (const id of story.sections) {
    const section = await site.open(`/${id}/`);
    assert.equal(await section.locator('h1').count(), 1);
    await section.context().close();
  }
  assert.deepEqual(site.troubles, []);
});

test('its search answers too, by name and from the text', async () => {
  const page = await site.open('/');
  await openSearch(page);
  assert.equal((await searchFor(page, 'Orrin')).group, 'name');
  const { group, hrefs, said } = await searchFor(page, 'hangers');
  assert.equal(said, '');
  assert.ok(
    ['name', 'passage'].includes(group) && hrefs.some((href) => href.startsWith('/evidence/')),
    hrefs.join(' '),
  );
  assert.deepEqual(site.troubles, []);
  await page.context().close();
});
