import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeHostFiles } from '../../src/sharing/hostFiles.ts';
import { headersFile } from '../../src/sharing/redirects.ts';
import { sitemaps } from '../../src/sharing/sitemap.ts';

const folder = mkdtempSync(join(tmpdir(), 'host-'));
after(() => rmSync(folder, { recursive: true }));
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const page = (path: string, more = '') => {
  mkdirSync(join(folder, path), { recursive: true });
  const head = `<link rel="canonical" href="https://bridges.example${path}">${more}`;
  writeFileSync(join(folder, path, 'index.html'), head);
};
page('/');
page('/ropes/', '{"dateModified":"2015-03-01"}');
page('/hidden/', '<meta name="robots" content="noindex">');
page('/embed/one/');
const site = new URL('https://bridges.example/log/');
writeHostFiles(folder, site, { '/cables/': '/ropes/', salt: '/ropes/#rust' });

test('the sitemap lists what may be listed, with the day on which the content changed', () => {
  const text = read('sitemap.xml');
  assert.match(text, /<url><loc>https:\/\/bridges\.example\/ropes\/<\/loc><lastmod>2015-03-01<\/lastmod><\/url>/);
  assert.match(text, /<url><loc>https:\/\/bridges\.example\/<\/loc><\/url>/);
  assert.doesNotMatch(text, /hidden|cables/);
});

test('beyond the limit of a file, the sitemap names files that list the pages between them', () => {
  const pages = ['a', 'c', 'b'].map((id) => ({ url: `https://bridges.example/${id}/` }));
  const files = sitemaps(pages, 'https://bridges.example/', 2);
  assert.deepEqual([...files.keys()], ['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
  assert.match(
    files.get('sitemap.xml')!,
    /<sitemapindex .*\n<sitemap><loc>https:\/\/bridges\.example\/sitemap-1\.xml</,
  );
  assert.match(files.get('sitemap-2.xml')!, /<loc>https:\/\/bridges\.example\/c\/</);
});

test('an old address leads on: by the host, and by a page where the host knows no redirects', () => {
  assert.equal(read('_redirects'), '/log/cables/ /log/ropes/ 301\n');
  assert.match(read('cables/index.html'), /<meta http-equiv="refresh" content="0; url=\/log\/ropes\/">/);
  assert.match(read('cables/index.html'), /<link rel="canonical" href="https:\/\/bridges\.example\/log\/ropes\/">/);
  assert.match(read('cables/index.html'), /noindex/);
});

test('pages may not be framed, save those that are made for it', () => {
  const headers = headersFile(['_astro', 'embed', 'ropes'], '/log/');
  const shut = [...headers.matchAll(/^(\S+)\n {2}Content-Security-Policy: frame-ancestors 'none'$/gm)];
  assert.deepEqual(
    shut.map(([, path]) => path),
    ['/log/', '/log/ropes/*'],
  );
  assert.match(headers, /^\/log\/_astro\/\*\n {2}Cache-Control: public, max-age=31536000, immutable$/m);
});
