import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributes, builtPage, builtPages } from './pages.ts';

/** The files that a page's links hold. */
function held(html: string): string[] {
  return attributes(html, 'href')
    .filter((href) => href.startsWith('data:'))
    .map((href) => decodeURIComponent(href.slice(href.indexOf(',') + 1)));
}
const canonical = (html: string) => /<link rel="canonical" href="([^"]+)"/.exec(html)![1]!;

test('every record and series has its reference, with its address and the day of its last change', () => {
  const pages = builtPages().filter(({ path, html }) => /^\/evidence\/.+/.test(path) && !html.includes('noindex'));
  assert.ok(pages.length > 300);
  for (const { path, html } of pages) {
    const [bibtex, csl] = held(html);
    const [item] = JSON.parse(csl!) as { URL: string; version: string; type: string }[];
    assert.equal(item!.URL, canonical(html), path);
    assert.ok(bibtex!.includes(`url = {${canonical(html)}}`), path);
    const changed = /"dateModified":"([^"]+)"/.exec(html)?.[1];
    if (changed) assert.equal(item!.version, changed, path);
    assert.match(html, new RegExp(`\\(Version ${item!.version}\\)`), path);
  }
});

test('the story and each section can be cited, and their pages lead to where', () => {
  const { html } = builtPage('/cite/');
  const urls = held(html)
    .filter((text) => text.startsWith('['))
    .map((text) => (JSON.parse(text) as { URL: string }[])[0]!.URL);
  const paths = ['/', '/recalls/', '/deflection/', '/hoarding/'];
  assert.deepEqual(
    urls,
    paths.map((path) => canonical(builtPage(path).html)),
  );
  for (const [index, path] of paths.entries()) {
    const places = attributes(builtPage(path).html, 'href').filter((href) => href.startsWith('/cite/#'));
    assert.deepEqual(places, [`/cite/#${['story', 'recalls', 'deflection', 'hoarding'][index]}`]);
  }
  assert.equal(attributes(html, 'href').filter((href) => href.startsWith('mailto:?')).length, paths.length);
});

test('what a section rests on is told to machines where it weighs nothing for readers', () => {
  const text = /<script type="application\/ld\+json">([^<]*)</.exec(builtPage('/cite/').html)![1]!;
  const graph = (JSON.parse(text) as { '@graph': { '@id': string; citation?: object[] }[] })['@graph'];
  const section = graph.find((node) => node['@id'] === canonical(builtPage('/recalls/').html))!;
  assert.ok(section.citation!.length > 20);
});
