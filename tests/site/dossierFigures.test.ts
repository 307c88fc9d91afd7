import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDate } from '../../src/ledger/formats.ts';
import { statuses, type LedgerRecord } from '../../src/ledger/schemas/record.ts';
import { nameIn, namedSites } from './namedSites.ts';
import { attributes } from './pages.ts';
import { itemsOf, numberOf, numbersIn, partOf, words } from './words.ts';

for (const { title: story, ledger, pages, dossiers, recordsOf, chargesAgainst } of namedSites()) {
  describe(`what the dossiers of ${story} show`, () => {
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
          const title = words(record.title);
          const text = words(item.slice(item.indexOf('</time>'))).replace(title, '');
          const end = words(first.what).slice(-20);
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
                assert.ok(text.includes(words(piece)), `${one.id}: ${piece} is not beside ${id}`);
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
}

/** Fails unless a text begins with the first figure of a record, as it stands in the ledger. */
function assertMainFigure(text: string, record: LedgerRecord, place: string): void {
  const [{ value, to, unit }] = Object.values(record.quantities) as [LedgerRecord['quantities'][string]];
  const ends = [value, ...(to === undefined ? [] : [to])];
  assert.deepEqual(numbersIn(text).slice(0, ends.length), ends, `${place}: ${text}`);
  const noun = /^[A-Z]{3}( |$)/.test(unit) ? unit.slice(0, 3) : unit.split(' ')[0]!.slice(0, 3);
  assert.ok(text.includes(noun), `${place}: ${text} has no ${unit}`);
}
