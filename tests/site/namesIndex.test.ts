import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namedSites } from './namedSites.ts';
import { attributes } from './pages.ts';
import { numberOf, words } from './words.ts';

for (const { title: story, ledger, pages, recordsOf } of namedSites()) {
  describe(`the index of names of ${story}`, () => {
    const html = pages.get('/names/')!;
    const lines = html
      .slice(html.indexOf('class="index"'))
      .split(/<li class="/)
      .slice(1)
      .map((line) => line.split('</li>')[0]!)
      .map((line) => ({ kind: line.split('"')[0]!, text: words(line.slice(line.indexOf('>') + 1)), html: line }));
    const own = lines.filter(({ html: line }) => !line.includes('<i>see</i>'));

    it('holds every name once, with its kind and the number of its records', () => {
      assert.equal(own.length, ledger.names.size);
      const kinds = /^ (?:\S.* )?(?:country|company|public body|association|person)(?:,|$)/;
      for (const one of ledger.names.values()) {
        const title = words(one.listed ?? one.name);
        const found = own.find(
          ({ text, kind }) => kind === one.kind && text.startsWith(title) && kinds.test(text.slice(title.length)),
        );
        assert.ok(found, title);
        const said = /, ([\d,]+) records?$/.exec(found.text)?.[1];
        assert.equal(numberOf(said ?? '0'), recordsOf(one).length, found.text);
        for (const { lang, text } of one.native)
          assert.ok(found.html.includes(`lang="${lang}"`) && found.text.includes(text));
      }
    });

    it('counts each kind, and the kinds add up to all', () => {
      const counts = [...html.matchAll(/<a href="#([\w-]+)">[^<]*<\/a>\s*(\d+)/g)].map(
        ([, kind, count]) => [kind, Number(count)] as const,
      );
      const [all, ...kinds] = counts;
      assert.deepEqual(all, ['all', ledger.names.size]);
      for (const [kind, count] of kinds) {
        assert.equal(count, own.filter((line) => line.kind === kind).length, kind);
        assert.match(html, new RegExp(`id="${kind}" class="kind"`));
      }
      assert.equal(
        kinds.reduce((sum, [, count]) => sum + count, 0),
        ledger.names.size,
      );
    });

    it('goes from A to Z, and a letter leads to what begins with it', () => {
      const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/^the /, '');
      const sections = html.split(/<h2 id="/).slice(1);
      const letters = attributes(html.slice(html.indexOf('class="letters"')).split('</nav>')[0]!, 'href');
      assert.deepEqual(
        letters,
        sections.map((section) => `#${section.split('"')[0]}`),
      );
      for (const section of sections) {
        const letter = section.split('"')[0]!;
        const texts = section
          .split(/<li class="[\w-]+">/)
          .slice(1)
          .map((line) => fold(words(line)));
        assert.ok(
          texts.length > 0 &&
            texts.every((text) => (letter === 'other' ? !/^[a-z]/.test(text) : text.startsWith(letter))),
          letter,
        );
      }
    });
  });
}
