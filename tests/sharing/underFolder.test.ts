import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cssUnder, htmlUnder, jsonUnder, scriptUnder, textUnder } from '../../src/sharing/underFolder.ts';

const standing = { origin: 'https://host.example', base: '/log/' };

test('links, pictures, scripts and styles of a page lead from the folder; other hosts, anchors and words do not change', () => {
  const html =
    '<a href="/">a</a><a href="/ropes/#rust">b</a><a href="#rust">c</a><a href="//cdn.example/x">d</a>' +
    '<a href="https://other.example/ropes/">e</a><img src="/a.png" srcset="/a.png 1x, /b.png 2x"><form action="/names/">' +
    '<style>@font-face{src:url("/_astro/f.woff2")}</style> and/or href';
  assert.equal(
    htmlUnder(html, standing),
    '<a href="/log/">a</a><a href="/log/ropes/#rust">b</a><a href="#rust">c</a><a href="//cdn.example/x">d</a>' +
      '<a href="https://other.example/ropes/">e</a><img src="/log/a.png" srcset="/log/a.png 1x, /log/b.png 2x">' +
      '<form action="/log/names/"><style>@font-face{src:url("/log/_astro/f.woff2")}</style> and/or href',
  );
});

test('the site’s own addresses in full stand under the folder, plain and in links that hold a text', () => {
  assert.equal(textUnder('https://host.example/ropes/', standing), 'https://host.example/log/ropes/');
  assert.equal(
    textUnder('data:text/plain,https%3A%2F%2Fhost.example%2Fropes%2F', standing),
    'data:text/plain,https%3A%2F%2Fhost.example%2Flog%2Fropes%2F',
  );
  assert.equal(textUnder('https://host.example.org/ropes/', standing), 'https://host.example.org/ropes/');
});

test('styles lead from the folder', () => {
  assert.equal(
    cssUnder('a{b:url(/_astro/f.woff2)} c{d:url(data:x)}', '/log/'),
    'a{b:url(/log/_astro/f.woff2)} c{d:url(data:x)}',
  );
});

test('in data, paths lead from the folder, as values and as keys, and sayings do not change', () => {
  const data = { entries: [['/ropes/', 'and/or']], moved: { '/old/': '/' }, said: 'he wrote "/x"' };
  assert.deepEqual(JSON.parse(jsonUnder(JSON.stringify(data), standing)), {
    ...{ entries: [['/log/ropes/', 'and/or']], moved: { '/log/old/': '/log/' }, said: 'he wrote "/x"' },
  });
});

test('in scripts, what begins with the name of something that was built leads from the folder', () => {
  const names = ['evidence', 'addresses.json', 'pagefind'];
  const script = 'fetch("/addresses.json");fetch(`/evidence/${n}.json`);e.key==="/";o({baseUrl:`/`});x("/evident/")';
  assert.equal(
    scriptUnder(script, names, '/log/'),
    'fetch("/log/addresses.json");fetch(`/log/evidence/${n}.json`);e.key==="/";o({baseUrl:`/log/`});x("/evident/")',
  );
});
