import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nameIn, namedSites } from './namedSites.ts';
import { attributes } from './pages.ts';
import { words } from './words.ts';

for (const { title: story, ledger, pages, standing, dossiers, recordsOf, chargesAgainst } of namedSites()) {
  describe(`the dossiers of ${story}`, () => {
    const names = [...ledger.names.values()];
    const prose = [...pages]
      .filter(([path]) => /^\/[^/]+\/$/.test(path))
      .filter(([, html]) => html.includes('class="n"'));
    const linked = new Set(prose.flatMap(([, html]) => attributes(html, 'href').flatMap((href) => nameIn(href) ?? [])));
    const index = pages.get('/names/')!;

    it('lead to every record in two clicks from the index of names or of records', () => {
      const direct = new Set([...attributes(index, 'href'), ...attributes(pages.get('/evidence/')!, 'href')]);
      const second = dossiers
        .filter(({ id }) => direct.has(`/names/${id}/`))
        .flatMap(({ id }) => attributes(pages.get(`/names/${id}/`)!, 'href'));
      const reached = new Set([...direct, ...second].map((href) => href.split('#')[0]));
      const lost = standing.filter(({ id }) => !reached.has(`/evidence/${id}/`));
      assert.deepEqual(
        lost.map(({ id }) => id),
        [],
      );
      // From the names alone too, since that is the way of the search and of its box without script.
      const named = new Set([...attributes(index, 'href'), ...second].map((href) => href.split('#')[0]));
      const nameless = standing.filter(({ id }) => !named.has(`/evidence/${id}/`));
      assert.ok(nameless.every(({ places }) => places.every((code) => !names.some((one) => one.code === code))));
    });

    it('are linked from every name in the prose, at its first mention', () => {
      const forms = new Map<string, string>();
      for (const one of names) {
        for (const form of [one.name, ...one.aliases, ...one.native.map(({ text }) => text)])
          forms.set(words(form), one.id);
      }
      const sorted = [...forms.keys()].sort((a, b) => b.length - a.length);
      const escaped = sorted.map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
      const finder = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
      let found = 0;
      for (const [path, html] of prose) {
        const inside = html
          .replace(/<(figure|nav|blockquote|svg)\b.*?<\/\1>/gs, ' ')
          .replace(/<section class="(?:notes|used)".*?<\/section>|<ul class="record-list">.*?<\/ul>/gs, ' ')
          .replace(/<span popover.*?<\/span>/gs, ' ')
          .replace(/<a (?![^>]*class="n")[^>]*>.*?<\/a>/gs, ' ‖ ');
        const paragraphs = [...inside.matchAll(/<(p|li)(?: id="[^"]*")?>(.*?)<\/\1>/gs)].map((match) => match[2]!);
        const links = [...paragraphs.join(' ').matchAll(/<a href="([^"]+)" class="n">(.*?)<\/a>/gs)];
        for (const [, href, text] of links) {
          assert.equal(forms.get(words(text!)), nameIn(href!), `${path}: ${text} leads to ${href}`);
          assert.ok(pages.has(href!), `${path}: ${href} was not built`);
        }
        const ids = links.map(([, href]) => nameIn(href!));
        assert.deepEqual(
          ids.filter((id, place) => ids.indexOf(id) !== place),
          [],
          `${path} links a name twice`,
        );
        const mentions = paragraphs.flatMap((paragraph) => words(paragraph).match(finder) ?? []);
        const unlinked = mentions.filter((mention) => !ids.includes(forms.get(mention)));
        assert.deepEqual([...new Set(unlinked)], [], path);
        found += mentions.length;
      }
      assert.ok(found > 3);
    });

    it('lead back to the passages that mention the name', () => {
      for (const [path, html] of prose) {
        for (const id of new Set(attributes(html, 'href').flatMap((href) => nameIn(href) ?? []))) {
          const back = attributes(pages.get(`/names/${id}/`)!.split('id="story"')[1]!, 'href');
          assert.ok(
            back.some((href) => href.startsWith(path)),
            `${id} does not lead back to ${path}`,
          );
        }
      }
    });

    it('are there by the rule: two records, an accusation or the prose; a private person only by the prose', () => {
      const wanted = names.filter((one) => {
        if (linked.has(one.id)) return true;
        const isPrivate = one.kind === 'people' && !one.office;
        return !isPrivate && (recordsOf(one).length > 1 || chargesAgainst(one).length > 0);
      });
      assert.ok(wanted.length > 2);
      assert.deepEqual(
        dossiers.map(({ id }) => id),
        wanted.map(({ id }) => id),
      );
      for (const { id, kind, office, named_because } of dossiers) {
        if (kind !== 'people') continue;
        assert.ok(office ?? named_because, id);
        assert.ok(words(pages.get(`/names/${id}/`)!).includes(words(office ?? named_because!)), id);
      }
    });

    it('say the name in all its scripts, each with its language, and its other names', () => {
      for (const { id, name: title, native, aliases, description } of dossiers) {
        const html = pages.get(`/names/${id}/`)!;
        assert.equal(words(/<h1>(.*?)<\/h1>/s.exec(html)![1]!), words(title));
        for (const { lang, text } of native)
          assert.match(
            words(html.replaceAll(`<span lang="${lang}">`, `${lang}:`)),
            new RegExp(`${lang}:\\s*${text}`),
            id,
          );
        for (const text of [description, ...aliases.filter((alias) => alias !== `the ${title}`)])
          assert.ok(words(html).includes(words(text)), `${id} does not say ${text}`);
      }
    });
  });
}
