import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPage, builtPages } from './pages.ts';

const { html } = builtPage('/figures/');
const groups = html.split(/<h2[^>]*>/).slice(1);

test('the index lists every figure once, with what it finds and what is drawn', () => {
  const pages = builtPages().filter(({ path }) => /^\/figures\/.+\/$/.test(path));
  assert.ok(pages.length > 5);
  for (const { path, html: own } of pages) {
    const items = html.split('<li').filter((item) => item.includes(`<a href="${path}"`));
    assert.equal(items.length, 1, path);
    const title = /<h1>([^<]+)</.exec(own)![1]!.trim();
    assert.ok(items[0]!.includes(title), `${path} is listed without its finding`);
    assert.match(items[0]!, /<p>[^<]{30,}<\/p>/);
  }
});

test('a figure is listed under the section that shows it', () => {
  const sections = groups.map((group) => /^<a href="([^"]+)"/.exec(group)?.[1]).filter((href) => href !== undefined);
  assert.ok(sections.length > 1);
  let shown = 0;
  for (const section of sections) {
    const group = groups.find((one) => one.startsWith(`<a href="${section}"`))!;
    for (const [, id] of builtPage(section).html.matchAll(/<figure id="([^"]+)"/g)) {
      assert.ok(group.includes(`/figures/${id}/`), `${id} is not under ${section}`);
      shown++;
    }
  }
  assert.ok(shown > 2);
});
