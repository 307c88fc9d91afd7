import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Story } from '../../src/ledger/schemas/story.ts';
import { atomFeed, jsonFeed, type Feed } from '../../src/sharing/feeds.ts';

const story = {
  ...{ title: 'The Bridge Log', byline: 'Ada Weir', language: 'en', published: '2015-01-01' },
  licences: { text: 'CC BY 4.0' },
} as Story;
const entry = { title: 'Ropes & bolts', text: 'What <b> came back.', published: '2015-01-01', updated: '2015-01-01' };
const feed: Feed = {
  ...{ site: new URL('https://bridges.example/'), story, path: '/feed.xml', title: 'The Bridge Log' },
  entries: [
    { ...entry, path: '/ropes/' },
    { ...entry, path: '/bolts/' },
    { ...entry, path: '/corrections/#salt', updated: '2015-03-01', published: '2015-03-01' },
  ],
};

test('what changed last comes first, and what changed on one day in the order of addresses', () => {
  const ids = [...atomFeed(feed).matchAll(/<entry>\n<id>([^<]+)</g)].map(([, id]) => id);
  assert.deepEqual(ids, [
    'https://bridges.example/corrections/#salt',
    'https://bridges.example/bolts/',
    'https://bridges.example/ropes/',
  ]);
});

test('the feed changed when the last of its entries did, and an empty one at publication', () => {
  assert.match(atomFeed(feed), /<updated>2015-03-01T00:00:00Z<\/updated>\n<author>/);
  assert.match(atomFeed({ ...feed, entries: [] }), /<updated>2015-01-01T00:00:00Z<\/updated>\n<author>/);
});

test('signs of markup are escaped', () => {
  assert.match(atomFeed(feed), /<title>Ropes &amp; bolts<\/title>/);
  assert.match(atomFeed(feed), /What &lt;b&gt; came back\./);
});

test('the JSON feed tells the same', () => {
  const { version, items } = jsonFeed(feed) as { version: string; items: { id: string; date_modified: string }[] };
  assert.equal(version, 'https://jsonfeed.org/version/1.1');
  assert.deepEqual(items[0], {
    ...{ id: 'https://bridges.example/corrections/#salt', url: 'https://bridges.example/corrections/#salt' },
    ...{ title: 'Ropes & bolts', content_text: 'What <b> came back.' },
    ...{ date_published: '2015-03-01T00:00:00Z', date_modified: '2015-03-01T00:00:00Z' },
  });
});
