import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { readLedger } from '../../src/ledger/readLedger.ts';
import { sourceHref } from '../../src/ledger/sourcesIndex.ts';
import { attributes, builtPages, dist } from './pages.ts';

const root = join(import.meta.dirname, '../..');
const sites = {
  'the story': [join(root, 'content'), dist],
  'the second story': [join(root, 'tests/fixtures/second-story/content'), join(root, '.cache/second-story')],
} as const;

for (const [name, [content, folder]] of Object.entries(sites)) {
  describe(`the list of sources of ${name}`, () => {
    const ledger = readLedger(content);
    const pages = new Map(builtPages(folder).map(({ path, html }) => [path, html]));
    const standing = [...ledger.records.values()].filter(({ withdrawn }) => !withdrawn);
    const resting = new Map<string, string[]>();
    const rest = (sources: string[], id: string) => {
      for (const source of new Set(sources)) resting.set(source, [...(resting.get(source) ?? []), `/evidence/${id}/`]);
    };
    for (const { id, sources } of standing) rest(sources, id);
    for (const { id, points } of ledger.series.values())
      rest(
        points.map(({ source }) => source),
        id,
      );

    /** A source's entry, from its anchor to the end of what it carries. */
    function entryOf(id: string): string {
      const [page, anchor] = sourceHref(ledger.sources.get(id)!).split('#') as [string, string];
      const html = pages.get(page);
      assert.ok(html, `${page} was not built`);
      const start = html.indexOf(`<li id="${anchor}"`);
      assert.ok(start > 0, `${page} has no #${anchor}`);
      return html.slice(start, html.indexOf('</li>', start));
    }

    it('holds each source that something rests on once, with links to just what does', () => {
      assert.ok(resting.size > 5);
      for (const [id, hrefs] of resting) {
        const entry = entryOf(id);
        const carried = attributes(entry.slice(entry.indexOf('class="carries"')), 'href');
        assert.deepEqual(carried.toSorted(), hrefs.toSorted(), id);
      }
      const listed = [...pages].filter(([path]) => /^\/sources\/.+/.test(path));
      const entries = listed.flatMap(([, html]) => html.match(/<li id="/g) ?? []);
      assert.equal(entries.length, resting.size);
    });
    it('marks the records that rest on one source alone, and no others', () => {
      const single = standing.filter(({ sources }) => sources.length === 1);
      assert.ok(single.length > 0);
      for (const { id, sources } of single)
        assert.match(entryOf(sources[0]!), new RegExp(`/${id}/"[^>]*>[^<]*</a>\\s*<b>`));
      const marks = [...pages.values()].flatMap((html) => html.match(/its only source/g) ?? []);
      assert.equal(marks.length, single.length);
    });
    it('shows an address or says why not, and never shows one that is withheld', () => {
      for (const id of resting.keys()) {
        const { url, found_at, archived } = ledger.sources.get(id)!;
        const entry = entryOf(id);
        const links = attributes(entry, 'href');
        assert.equal(url !== undefined && links.includes(url), url !== undefined, id);
        assert.match(entry, url ? /<a href="http/ : found_at ? /address withheld/ : /no address known/, id);
        assert.match(entry, archived === 'none' ? /no archived copy/ : />archived copy</, id);
        assert.ok(archived === 'none' || links.includes(archived), id);
      }
      const withheld = [...ledger.sources.values()].flatMap(({ url, found_at }) =>
        !url && found_at ? [found_at] : [],
      );
      const listed = [...pages].filter(([path]) => path.startsWith('/sources/')).map(([, html]) => html);
      assert.deepEqual(
        withheld.filter((address) => listed.some((html) => html.includes(`"${address}"`))),
        [],
      );
    });
    it('begins with counts that add up, and leads to every publisher', () => {
      const overview = pages.get('/sources/')!;
      const cells = [...overview.matchAll(/<td>([\d,]+)<\/td>/g)].map((match) => Number(match[1]!.replaceAll(',', '')));
      const [publishers, sources, sole] = cells.slice(-3) as [number, number, number];
      const rows = Array.from({ length: cells.length / 3 - 1 }, (_, row) => cells.slice(row * 3, row * 3 + 3));
      assert.equal(sources, resting.size);
      assert.equal(
        rows.reduce((sum, row) => sum + row[1]!, 0),
        sources,
      );
      assert.equal(sole, standing.filter((record) => record.sources.length === 1).length);
      const used = [...resting.keys()].map((id) => ledger.sources.get(id)!);
      assert.equal(publishers, new Set(used.map(({ publisher_id }) => publisher_id)).size);
      for (const { kind, publisher_id } of used) {
        assert.ok(overview.includes(`href="/sources/${kind}/#by-${publisher_id}"`), publisher_id);
        assert.ok(overview.includes(`id="by-${publisher_id}"`), publisher_id);
      }
    });
    it('is reached from each source of a record, from the records and from every page’s foot', () => {
      for (const { id, sources } of standing) {
        const links = attributes(pages.get(`/evidence/${id}/`)!, 'href');
        for (const source of sources)
          assert.ok(links.includes(sourceHref(ledger.sources.get(source)!)), `${id} ${source}`);
      }
      assert.ok(attributes(pages.get('/evidence/')!.split('<footer')[0]!, 'href').includes('/sources/'));
      for (const [path, html] of pages)
        assert.ok(path.startsWith('/embed/') || html.includes('<a href="/sources/">'), path);
    });
    it('weighs at most 100,000 B a page', () => {
      for (const [path, html] of pages) {
        if (!path.startsWith('/sources/')) continue;
        const bytes = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
        assert.ok(bytes <= 100_000, `${path} is ${bytes} B`);
      }
    });
  });
}
