import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { csvParse } from 'd3';
import { readLedger } from '../../src/ledger/readLedger.ts';
import { builtPages, dist } from './pages.ts';

const ledger = readLedger(join(import.meta.dirname, '../../content'));
const pages = builtPages().filter(({ path }) => /^\/figures\/.+\/$/.test(path));
const ids = pages.map(({ path }) => path.split('/')[2]!);
const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const decoded = (html: string) =>
  html
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');

test('every figure has a page with its files, its references and its embed code', () => {
  assert.deepEqual(ids.toSorted(), [...ledger.figures.keys()].sort());
  for (const { path, html } of pages) {
    const id = path.split('/')[2]!;
    const files = [`data/figures/${id}.csv`, ...['svg', 'png', 'bib', 'csl.json'].map((end) => `figures/${id}.${end}`)];
    for (const file of files) {
      assert.ok(existsSync(join(dist, file)), `${file} was not built`);
      assert.match(
        html,
        new RegExp(`<a href="/${file.replaceAll('.', '\\.')}" download`),
        `${path} has no link to ${file}`,
      );
    }
    assert.match(html, /<a class="copy" href="https?:[^"]+\/figures\/[^"]+\/">Copy link<\/a>/);
    assert.ok(decoded(html).includes(`/embed/${id}/" title="`), `${path} has no embed code`);
    assert.ok(existsSync(join(dist, `embed/${id}/index.html`)));
  }
});

test('the numbers of a CSV are those of the records and series that it names', () => {
  let numbers = 0;
  for (const id of ids) {
    const rows = csvParse(read(`data/figures/${id}.csv`));
    assert.ok(rows.length > 0 && rows.columns.includes('value'), id);
    for (const row of rows.filter(({ value }) => value)) {
      const [, , owner, key] = new URL(row.address!).pathname
        .concat(new URL(row.address!).hash)
        .split(/[/#]+/)
        .map(decodeURIComponent);
      const [record, series] = [ledger.records.get(row.record!), ledger.series.get(owner!)];
      const values = record
        ? Object.values(record.quantities)
            .filter(({ what }) => what === row.what)
            .map(({ value }) => value)
        : series!.points
            .filter(({ date }) => date === key)
            .flatMap(({ value, lots = [] }) => [value, ...lots.map((lot) => lot.value)]);
      assert.ok(
        values.includes(Number(row.value)),
        `${id}: ${row.value} of ${row.what} is not in ${record?.id ?? owner}`,
      );
      numbers++;
    }
  }
  assert.ok(numbers > 50, `only ${numbers} numbers were compared`);
});

test('an SVG needs nothing beside it and says what it shows, who says so and where it stands', () => {
  for (const { path, html } of pages) {
    const id = path.split('/')[2]!;
    const svg = read(`figures/${id}.svg`);
    assert.doesNotMatch(
      svg,
      /var\(|light-dark|color-mix|url\((?!#)|<(style|script|use|image|foreignObject)|class=|%"|undefined|NaN/,
      id,
    );
    const title = /<h1>([^<]+)</.exec(html)![1]!.trim();
    assert.equal(decoded(/<title>([^<]+)/.exec(svg)![1]!), decoded(title));
    assert.ok((/<desc>([^<]+)/.exec(svg)?.[1] ?? '').length > 20, `${id} has no description`);
    const words = [...svg.matchAll(/<text[^>]*>([\s\S]*?)<\/text>/g)]
      .map((match) => decoded(match[1]!.replace(/<[^>]+>/g, '')))
      .join(' ');
    assert.match(words, /Sources: .+\d{4}\)/, `${id} names no source with its date`);
    assert.ok(words.replaceAll(' ', '').includes(`/figures/${id}/`), `${id} has no address`);
    if (html.includes('<b>Not in it:</b>')) assert.match(words, /Not in it: /);
  }
});

test('a PNG is twice as large as the SVG and has more than its paper on it', () => {
  for (const id of ids) {
    const png = readFileSync(join(dist, `figures/${id}.png`));
    const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(read(`figures/${id}.svg`))!;
    // Lines break alike in both, since both are measured by the same estimate.
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [Number(width) * 2, Number(height) * 2], id);
    assert.ok(png.length > 10_000 && png.length < 250_000, `${id}.png has ${png.length} B`);
  }
});

test('the references of a figure name its title, its dates and its permanent address', () => {
  for (const { path, html } of pages) {
    const id = path.split('/')[2]!;
    const address = /<link rel="canonical" href="([^"]+)"/.exec(html)![1]!;
    const [csl] = JSON.parse(read(`figures/${id}.csl.json`)) as Record<string, unknown>[];
    assert.equal(csl!.URL, address);
    assert.equal(csl!.type, 'figure');
    assert.equal(csl!.version, ledger.story.updated);
    assert.equal(csl!.title, decoded(/<h1>([^<]+)</.exec(html)![1]!.trim()));
    const bib = read(`figures/${id}.bib`);
    assert.ok(bib.includes(`url = {${address}}`) && bib.startsWith('@misc{'), id);
    assert.equal(bib.split('{').length, bib.split('}').length, `${id}.bib does not close what it opens`);
    assert.ok(
      decoded(html).includes(`(Version ${ledger.story.updated}) [Figure].`),
      `${path} has no citation in words`,
    );
  }
});

test('a figure page describes its numbers as a Dataset whose files are there', () => {
  for (const { path, html } of pages) {
    const scripts = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].flatMap(
      (match) => (JSON.parse(match[1]!) as { '@graph': Record<string, never>[] })['@graph'],
    );
    const data = scripts.find((node) => node['@type'] === 'Dataset')! as unknown as {
      name: string;
      description: string;
      license: string;
      distribution: { contentUrl: string; encodingFormat: string }[];
      citation: object[];
    };
    assert.ok(data, `${path} has no Dataset`);
    assert.ok(data.name && data.description.length > 50 && data.license.startsWith('https://'), path);
    assert.deepEqual(
      data.distribution.map(({ encodingFormat }) => encodingFormat),
      ['text/csv', 'image/svg+xml', 'image/png'],
    );
    for (const { contentUrl } of data.distribution)
      assert.ok(existsSync(join(dist, new URL(contentUrl).pathname)), contentUrl);
    assert.ok(data.citation.length > 0, `${path} cites nothing`);
  }
});

test('an embed is not listed by search engines and points at the figure’s own page', () => {
  for (const id of ids) {
    const html = read(`embed/${id}/index.html`);
    assert.match(html, /<meta name="robots" content="noindex"/);
    assert.match(html, new RegExp(`<link rel="canonical" href="https?://[^"]+/figures/${id}/"`));
    assert.match(html, /<footer class="whose">\s*<a href="https?:/);
    assert.doesNotMatch(html, /class="(masthead|colophon|actions)/);
  }
});
