import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { formatDate } from '../../src/ledger/formats.ts';
import { readLedger } from '../../src/ledger/readLedger.ts';
import type { Name } from '../../src/ledger/schemas/name.ts';
import { statuses, type LedgerRecord } from '../../src/ledger/schemas/record.ts';
import { attributes, builtPages, dist } from './pages.ts';

const root = join(import.meta.dirname, '../..');
const sites = {
  'the story': [join(root, 'content'), dist],
  'the second story': [join(root, 'tests/fixtures/second-story/content'), join(root, '.cache/second-story')],
} as const;

/** The text of a piece of HTML, with straight quotation marks and single spaces. */
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&')
    .replace(/[‘’]|&#39;/g, "'")
    .replace(/[“”]|&#34;|&quot;/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
const straight = (text: string) => words(text.replaceAll('<', ''));
const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));
/** A part of a page, from the tag that has an id to a tag that ends it. */
const partOf = (html: string, id: string, end: string) => {
  const start = html.indexOf(`id="${id}"`);
  return start < 0 ? '' : html.slice(start, html.indexOf(end, start));
};
const itemsOf = (html: string) => html.split('<li>').slice(1);
/** The first numbers of an amount: one, or both ends of a range. */
const numbersIn = (text: string) => [...text.matchAll(/−?\d[\d,]*(?:\.\d+)?/g)].map(([match]) => numberOf(match));
const numberOf = (text: string) => Number(text.replaceAll(',', '').replace('−', '-'));

for (const [name, [content, folder]] of Object.entries(sites)) {
  describe(`the dossiers of ${name}`, () => {
    const ledger = readLedger(content);
    const pages = new Map(builtPages(folder).map(({ path, html }) => [path, mainOf(html)]));
    const names = [...ledger.names.values()];
    const standing = [...ledger.records.values()].filter(({ withdrawn }) => !withdrawn);
    const prose = [...pages]
      .filter(([path]) => /^\/[^/]+\/$/.test(path))
      .filter(([, html]) => html.includes('class="n"'));
    const linked = new Set(prose.flatMap(([, html]) => attributes(html, 'href').flatMap((href) => nameIn(href) ?? [])));
    const dossiers = names.filter(({ id }) => pages.has(`/names/${id}/`));
    const index = pages.get('/names/')!;

    function nameIn(href: string): string | undefined {
      return /^\/names\/([^/]+)\/$/.exec(href)?.[1];
    }
    function recordsOf({ id, code }: Name): LedgerRecord[] {
      return standing.filter(
        ({ places, names: parts }) => parts.some((part) => part.id === id) || (code && places.includes(code)),
      );
    }
    function chargesAgainst({ id }: Name): LedgerRecord[] {
      return standing.filter((record) => record.names.some((part) => part.id === id && part.accused));
    }
    /** Fails unless a text begins with the first figure of a record, as it stands in the ledger. */
    function assertMainFigure(text: string, record: LedgerRecord, place: string): void {
      const [{ value, to, unit }] = Object.values(record.quantities) as [LedgerRecord['quantities'][string]];
      const ends = [value, ...(to === undefined ? [] : [to])];
      assert.deepEqual(numbersIn(text).slice(0, ends.length), ends, `${place}: ${text}`);
      const noun = /^[A-Z]{3}( |$)/.test(unit) ? unit.slice(0, 3) : unit.split(' ')[0]!.slice(0, 3);
      assert.ok(text.includes(noun), `${place}: ${text} has no ${unit}`);
    }

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
          forms.set(straight(form), one.id);
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
        const paragraphs = [...inside.matchAll(/<(p|li)>(.*?)<\/\1>/gs)].map((match) => match[2]!);
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
          const back = attributes(partOf(pages.get(`/names/${id}/`)!, 'story', '</main>'), 'href');
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
        assert.ok(words(pages.get(`/names/${id}/`)!).includes(straight(office ?? named_because!)), id);
      }
    });

    it('say the name in all its scripts, each with its language, and its other names', () => {
      for (const { id, name: title, native, aliases, description } of dossiers) {
        const html = pages.get(`/names/${id}/`)!;
        assert.equal(words(/<h1>(.*?)<\/h1>/s.exec(html)![1]!), straight(title));
        for (const { lang, text } of native)
          assert.match(
            words(html.replaceAll(`<span lang="${lang}">`, `${lang}:`)),
            new RegExp(`${lang}:\\s*${text}`),
            id,
          );
        for (const text of [description, ...aliases.filter((alias) => alias !== `the ${title}`)])
          assert.ok(words(html).includes(straight(text)), `${id} does not say ${text}`);
      }
    });

    it('count what they list, and list all that there is', () => {
      for (const one of dossiers) {
        const { id } = one;
        const html = pages.get(`/names/${id}/`)!;
        const records = recordsOf(one);
        const list = html.slice(html.indexOf('id="records"'), html.indexOf('id="story"'));
        const title = words(list.slice(list.indexOf('>') + 1, list.indexOf('</h2>')));
        const said = { 'In the ledger': 0, 'One record': 1, 'Both records': 2 }[title] ?? numbersIn(title)[0];
        assert.equal(said, records.length, `${id}: ${title}`);
        const groups = list.split(/<h3 id=/).slice(1);
        const listed = groups.flatMap((group) => {
          const status = /^"(\w+)"/.exec(group)![1]!;
          const hrefs = itemsOf(group).map((item) => attributes(item, 'href')[0]!);
          const wanted = records.filter((record) => record.status === status);
          assert.deepEqual(
            hrefs,
            wanted.map((record) => `/evidence/${record.id}/`),
            `${id}: ${status}`,
          );
          assert.equal(numbersIn(words(/<small>(.*?)<\/small>/s.exec(group)![1]!))[0], wanted.length);
          return hrefs;
        });
        assert.equal(listed.length, records.length);
        const order = groups.map((group) => /^"(\w+)"/.exec(group)![1]!);
        assert.deepEqual(
          order,
          statuses.filter((status) => order.includes(status)),
          id,
        );
        for (const [, status, count] of list.matchAll(
          /<dt>.*?<\/span> (\w+)<\/span>\s*<\/dt>\s*<dd>\s*<b>(\d+)<\/b>/gs,
        ))
          assert.equal(numberOf(count!), records.filter((record) => record.status === status).length, id);
        for (const [, anchor, count] of html.matchAll(/<a href="#(\w+)">[^<]*<\/a> (\d+)/g)) {
          const part = anchor === 'story' ? partOf(html, 'story', '</section>') : undefined;
          const group = records.filter(({ status }) => status === anchor).length;
          const counts: Record<string, number> = {
            answers: chargesAgainst(one).length,
            goods: itemsOf(partOf(html, 'goods', '</section>')).length,
            records: records.length,
            story: part ? itemsOf(part).length : 0,
          };
          assert.equal(Number(count), counts[anchor!] ?? group, `${id}: ${anchor}`);
        }
      }
    });

    it('show every figure as it stands in the ledger', () => {
      let shown = 0;
      for (const { id } of dossiers) {
        const html = pages.get(`/names/${id}/`)!;
        const keys = html.includes('class="key"') ? html.slice(html.indexOf('class="key"')).split('</dl>')[0]! : '';
        for (const [, href, amount] of keys.matchAll(/<dt>\s*<a href="([^"]+)">(.*?)<\/a>/gs)) {
          const [, record, key] = /^\/evidence\/(.+)\/#(.+)$/.exec(href!)!;
          assert.equal(key, Object.keys(ledger.records.get(record!)!.quantities)[0]);
          assertMainFigure(words(amount!), ledger.records.get(record!)!, id);
          shown++;
        }
        assert.ok((keys.match(/<dt>/g) ?? []).length <= 4);
        const lists = html.slice(html.search(/id="(?:goods|records)"/), html.indexOf('id="story"'));
        assert.ok(itemsOf(lists).length >= recordsOf(ledger.names.get(id)!).length);
        for (const item of itemsOf(lists)) {
          const record = ledger.records.get(/\/evidence\/(.+?)\//.exec(item)![1]!)!;
          const [first] = Object.values(record.quantities);
          if (!first) continue;
          const title = straight(record.title);
          const text = words(item.slice(item.indexOf('</time>'))).replace(title, '');
          const end = straight(first.what).slice(-20);
          assert.ok(text.includes(end), `${id}: ${record.id} has no figure`);
          assertMainFigure(text.replace(/^[^0-9]*? and \d+ more/, ''), record, id);
          shown++;
        }
      }
      assert.ok(shown > 5);
    });

    it('put every answer beside its charge, or say that none was found', () => {
      const accused = dossiers.filter((one) => chargesAgainst(one).length > 0);
      assert.ok(accused.length > 0);
      for (const one of accused) {
        const part = partOf(pages.get(`/names/${one.id}/`)!, 'answers', '</section>');
        const charges = itemsOf(part);
        const wanted = chargesAgainst(one);
        assert.equal(charges.length, wanted.length, one.id);
        assert.ok(words(part).includes(`Accused in ${wanted.length} of `));
        for (const [place, { id, status, replies }] of wanted.entries()) {
          const html = charges[place]!;
          const text = words(html);
          assert.deepEqual(attributes(html, 'href'), [`/evidence/${id}/`]);
          assert.ok(text.includes(status));
          assert.ok(replies, `${id} has neither answers nor a look for them`);
          if (!Array.isArray(replies))
            assert.ok(text.includes(`No reply was found (looked on ${formatDate(replies['none-found'])}).`), id);
          else
            for (const { who, what, date, source } of replies) {
              const { publisher } = ledger.sources.get(source)!;
              for (const piece of [`${who}: ${what}.`, formatDate(date), publisher])
                assert.ok(text.includes(straight(piece)), `${one.id}: ${piece} is not beside ${id}`);
            }
        }
      }
    });

    it('draw each record once, or say that it is not drawn', () => {
      let drawn = 0;
      for (const one of dossiers) {
        const html = pages.get(`/names/${one.id}/`)!;
        const records = recordsOf(one);
        assert.equal(html.includes('class="timeline"'), records.length > 2, one.id);
        if (records.length <= 2) continue;
        const timeline = html.slice(html.indexOf('class="timeline"'), html.indexOf('</figure>'));
        const caption = words(timeline.slice(timeline.indexOf('<figcaption>')));
        const outside = [...caption.matchAll(/(\d+) (?:earlier|later|known to the year)/g)].map((match) =>
          Number(match[1]),
        );
        const marks = [...timeline.matchAll(/<use href="#at-(\w+)"/g)].map((match) => match[1]!);
        assert.equal(marks.length + outside.reduce((sum, count) => sum + count, 0), records.length, one.id);
        for (const status of statuses) {
          const most = records.filter((record) => record.status === status).length;
          assert.ok(marks.filter((mark) => mark === status).length <= most, `${one.id}: ${status}`);
        }
        // A drawing whose marks are links says what each is; one that is for the eye alone has no links in it.
        const links = attributes(timeline, 'href').filter((href) => href.startsWith('/evidence/'));
        assert.equal(links.length, timeline.includes('aria-hidden') ? 0 : marks.length, one.id);
        assert.equal((timeline.match(/<title>/g) ?? []).length, links.length);
        drawn++;
      }
      assert.ok(drawn > 0);
    });

    it('name those that stand in the same records, with the true count', () => {
      for (const one of dossiers) {
        const records = recordsOf(one);
        const part = pages.get(`/names/${one.id}/`)!.split('class="passages related"')[1]?.split('</ul>')[0] ?? '';
        for (const item of itemsOf(part)) {
          const other = ledger.names.get(nameIn(attributes(item, 'href')[0]!)!)!;
          const shared = recordsOf(other).filter((record) => records.includes(record)).length;
          assert.equal(numbersIn(words(/<small>(.*?)<\/small>/s.exec(item)![1]!))[0], shared, `${one.id} ${other.id}`);
        }
        const others = dossiers.filter(
          ({ id }) => id !== one.id && recordsOf(ledger.names.get(id)!).some((record) => records.includes(record)),
        );
        assert.equal(itemsOf(part).length, Math.min(8, others.length), one.id);
      }
    });
  });

  describe(`the index of names of ${name}`, () => {
    const ledger = readLedger(content);
    const html = mainOf(builtPages(folder).find(({ path }) => path === '/names/')!.html);
    const lines = html
      .slice(html.indexOf('class="index"'))
      .split(/<li class="/)
      .slice(1)
      .map((line) => line.split('</li>')[0]!)
      .map((line) => ({ kind: line.split('"')[0]!, text: words(line.slice(line.indexOf('>') + 1)), html: line }));
    const own = lines.filter(({ html: line }) => !line.includes('<i>see</i>'));

    it('holds every name once, with its kind and the number of its records', () => {
      assert.equal(own.length, ledger.names.size);
      const standing = [...ledger.records.values()].filter(({ withdrawn }) => !withdrawn);
      for (const one of ledger.names.values()) {
        const title = straight(one.listed ?? one.name);
        const [line, ...more] = own.filter(({ text, kind }) => kind === one.kind && text.startsWith(`${title} `));
        const found = [line, ...more].find((each) =>
          each?.text.replace(title, '').match(/^ (\S.* )?(country|company|public|association|person)/),
        );
        assert.ok(found, title);
        const count = standing.filter(
          ({ names, places }) => names.some(({ id }) => id === one.id) || (one.code && places.includes(one.code)),
        ).length;
        const said = /, ([\d,]+) records?$/.exec(found.text)?.[1];
        assert.equal(numberOf(said ?? '0'), count, found.text);
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
