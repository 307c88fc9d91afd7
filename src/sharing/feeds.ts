import { byCode } from '../ledger/byCode.ts';
import type { Story } from '../ledger/schemas/story.ts';

/** One thing that a feed tells. */
export interface FeedEntry {
  /** Its address; an entry keeps it for good. */
  path: string;
  title: string;
  /** In plain words. */
  text: string;
  /** The day on which it was first published. */
  published: string;
  /** The day of its last change, from the content. */
  updated: string;
}

/** A feed of the site. */
export interface Feed {
  site: URL;
  story: Story;
  /** Its own address. */
  path: string;
  title: string;
  entries: FeedEntry[];
}

/** Entries with the last changed first; those of one day in the order of their addresses. */
export function newestFirst(entries: FeedEntry[]): FeedEntry[] {
  return entries.toSorted((a, b) => byCode(b.updated, a.updated) || byCode(a.path, b.path));
}

/** A feed as Atom (RFC 4287). */
export function atomFeed({ site, story, path, title, entries }: Feed): string {
  const url = (to: string) => escaped(new URL(to, site).href);
  const lines = newestFirst(entries).flatMap((entry) => [
    '<entry>',
    `<id>${url(entry.path)}</id>`,
    `<title>${escaped(entry.title)}</title>`,
    `<link href="${url(entry.path)}"/>`,
    `<published>${midnight(entry.published)}</published>`,
    `<updated>${midnight(entry.updated)}</updated>`,
    `<summary>${escaped(entry.text)}</summary>`,
    '</entry>',
  ]);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${story.language}">`,
    `<id>${url(path)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<link rel="self" href="${url(path)}"/>`,
    `<link href="${url('/')}"/>`,
    `<updated>${midnight(lastChange({ story, entries }))}</updated>`,
    `<author><name>${escaped(story.byline)}</name></author>`,
    `<rights>${escaped(story.licences.text)}</rights>`,
    ...lines,
    '</feed>\n',
  ].join('\n');
}

/** A feed as JSON Feed 1.1. */
export function jsonFeed({ site, story, path, title, entries }: Feed): object {
  const url = (to: string) => new URL(to, site).href;
  return {
    ...{ version: 'https://jsonfeed.org/version/1.1', title, home_page_url: url('/'), feed_url: url(path) },
    ...{ language: story.language, authors: [{ name: story.byline }] },
    items: newestFirst(entries).map((entry) => ({
      ...{ id: url(entry.path), url: url(entry.path), title: entry.title, content_text: entry.text },
      ...{ date_published: midnight(entry.published), date_modified: midnight(entry.updated) },
    })),
  };
}

/** Without entries, nothing has happened since publication. */
function lastChange({ story, entries }: Pick<Feed, 'story' | 'entries'>): string {
  return newestFirst(entries)[0]?.updated ?? story.published;
}

/** The content knows days; feeds ask for a time. */
function midnight(day: string): string {
  return `${day}T00:00:00Z`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
