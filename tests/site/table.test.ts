import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { certainty } from '../../src/ledger/certainty.ts';
import { curlQuotes } from '../../src/ledger/curlQuotes.ts';
import { recordKindLabel } from '../../src/ledger/labels.ts';
import { readLedger } from '../../src/ledger/readLedger.ts';
import { standingRecords } from '../../src/ledger/standingRecords.ts';
import { facets } from '../../src/ledger/table/facets.ts';
import { plainWords } from '../../src/ledger/table/plainWords.ts';
import type { TableData } from '../../src/ledger/table/tableData.ts';
import type { WordsData } from '../../src/ledger/table/wordsData.ts';
import { builtPage, dist } from './pages.ts';
import { stories } from './stories.ts';

/** The text of a piece of HTML, as a reader sees it. */
function text(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}

for (const { name, content, folder } of stories) {
  const ledger = readLedger(content);
  const records = standingRecords(ledger);
  const { html } = builtPage('/evidence/', folder);
  const data = <Data>(file: string) => JSON.parse(readFileSync(join(folder, 'evidence', file), 'utf8')) as Data;
  const { options, rows } = data<TableData>('table.json');

  test(`each record stands in the table once, in order of date, with what the ledger says of it: ${name}`, () => {
    const printed = [...html.matchAll(/<tr role="row">\s*<td[\s\S]*?<\/tr>/g)].map(([row]) => ({
      href: /<a href="([^"]+)"/.exec(row)![1],
      cells: [...row.matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g)].map(([, cell]) => text(cell!)),
    }));
    assert.ok(printed.length > 0);
    assert.deepEqual(
      printed.map(({ href, cells }) => [href, cells[1], cells[3], cells[6]]),
      records.map(({ id, title, kind, status }) => [
        `/evidence/${id}/`,
        curlQuotes(title),
        recordKindLabel(kind),
        `${certainty[status].shape} ${certainty[status].label}`,
      ]),
    );
    assert.deepEqual(new Set(printed.map(({ cells }) => cells.length)), new Set([7]));
  });

  test(`each month's heading counts its own rows: ${name}`, () => {
    const months = [...html.matchAll(/<h3 id="m-([\d-]+)"[^>]*>[^<]*<small>(\d+)<\/small>/g)];
    const counted = Map.groupBy(records, ({ date }) => date.slice(0, 7));
    assert.deepEqual(
      months.map(([, month, count]) => [month, Number(count)]),
      [...counted].map(([month, group]) => [month, group.length]),
    );
  });

  test(`the data of the filters is the ledger's: ${name}`, () => {
    const country = new Map([...ledger.names.values()].map(({ id, code }) => [code, id]));
    const known = rows.map(([id, values]) => ({
      id,
      ...Object.fromEntries(
        facets.map((facet, index) => [facet, values[index]!.map((value) => options[facet][value]!.id)]),
      ),
    }));
    assert.deepEqual(
      known,
      records.map((record) => ({
        id: record.id,
        place: record.places.flatMap((code) => country.get(code) ?? []),
        organisation: [...new Set(record.names.map(({ id }) => id))].filter((id) => !ledger.names.get(id)!.code),
        kind: [record.kind],
        status: [record.status],
        goods: record.goods ? [record.goods] : [],
        acquired: [record.acquired],
      })),
    );
    for (const facet of facets) {
      const used = new Set(rows.flatMap(([, values]) => values[facets.indexOf(facet)]!));
      assert.equal(used.size, options[facet].length, `each ${facet} that is offered stands in a record`);
    }
  });

  test(`every word of a summary finds its record: ${name}`, () => {
    const words = data<WordsData>('words.json');
    records.forEach(({ id, title, summary }, index) => {
      const own = new Set(`${plainWords(title)} ${words.rows[index]}`.split(' '));
      const lost = plainWords(summary)
        .split(' ')
        .filter((word) => !own.has(word));
      assert.deepEqual(lost, [], id);
    });
    assert.equal(words.place.length, options.place.length);
    assert.equal(words.organisation.length, options.organisation.length);
  });
}

test('a record costs the table at most 76 B, the data of its filters 50 B and the words 88 B; its script is at most 5,000 B', () => {
  const brotli = (data: string | Buffer) => brotliCompressSync(data).length;
  const { html } = builtPage('/evidence/');
  const file = (path: string) => readFileSync(join(dist, path));
  const scripts = [...html.matchAll(/src="(\/_astro\/[^"]*index\.astro[^"]*\.js)"/g)].map((match) => match[1]!);
  assert.equal(scripts.length, 1);
  const sizes = {
    page: brotli(html),
    data: brotli(file('evidence/table.json')),
    words: brotli(file('evidence/words.json')),
    script: brotli(file(scripts[0]!)),
  };
  const count = standingRecords(readLedger(stories[0]!.content)).length;
  const limits = { page: 76 * count, data: 50 * count, words: 88 * count, script: 5_000 };
  const over = Object.entries(limits).filter(([part, limit]) => sizes[part as keyof typeof sizes] > limit);
  assert.deepEqual(over, [], JSON.stringify(sizes));
});

test('the script of the table is loaded on its page only', () => {
  const script = /\/_astro\/[^"]*index\.astro[^"]*\.js/.exec(builtPage('/evidence/').html)![0];
  for (const path of ['/', '/names/', '/recalls/']) assert.ok(!builtPage(path).html.includes(script), path);
});
