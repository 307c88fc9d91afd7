import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages } from './pages.ts';
import { stories } from './stories.ts';
import { numbersIn, wordsOf, written } from './written.ts';

interface WrittenFigure {
  kind: string;
  title: string;
  rows?: Record<string, string>[];
  series?: { id: string }[];
  /** First and last date of the points that are drawn. */
  from?: string;
  until?: string;
  inflow?: WrittenFlow;
  outflow?: WrittenFlow;
}
interface WrittenFlow {
  series: string;
  until?: string;
  without?: string[];
}
interface WrittenRecord {
  quantities?: Record<string, { value: number; to?: number }>;
}
interface WrittenSeries {
  points: { date: string; value: number }[];
}

/** The rows of a figure's table: the address that each leads to, its head, and its other cells as HTML. */
function tableOf(html: string) {
  const body = /<details class="chart-table">[\s\S]*?<\/details>/.exec(html)?.[0] ?? '';
  const rows = /<tbody>([\s\S]*?)<\/table>/.exec(body)?.[1]?.split('</tr>').slice(0, -1) ?? [];
  return rows.map((row) => ({
    href: /href="([^"]+)"/.exec(row)?.[1] ?? '',
    head: wordsOf(/<th[\s\S]*?<\/th>/.exec(row)?.[0] ?? ''),
    cells: [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map((match) => match[1]!),
  }));
}

for (const { name, content, folder } of stories) {
  const pages = new Map(builtPages(folder).map(({ path, html }) => [path, html]));
  const figures = written<WrittenFigure>(content, 'figures');
  const records = new Map(written<WrittenRecord>(content, 'records'));
  const series = new Map(written<WrittenSeries>(content, 'series'));

  test(`every figure has a title, a description, a summary, a source with its date, and a table: ${name}`, () => {
    assert.ok(figures.length > 0);
    for (const [id] of figures) {
      const html = pages.get(`/figures/${id}/`);
      assert.ok(html, `${id} has no page`);
      assert.ok(wordsOf(/<h1>([\s\S]*?)<\/h1>/.exec(html)![1]!).length > 10, `${id}: title`);
      assert.ok(wordsOf(/<p class="chart-what">([\s\S]*?)<\/p>/.exec(html)![1]!).length > 20, `${id}: description`);
      assert.match(html, new RegExp(`id="${id}-summary"`), `${id}: summary`);
      const sources = wordsOf(/<p>\s*Sources:([\s\S]*?)<\/p>/.exec(html)?.[1] ?? '');
      assert.match(sources, /[^(]+\([^)]*\b(?:19|20)\d{2}\b[^)]*\)/, `${id}: source and date in ‘${sources}’`);
      assert.ok(tableOf(html).length > 0, `${id}: table`);
    }
  });

  test(`every number of a figure that names its rows is its record's: ${name}`, () => {
    let compared = 0;
    for (const [id, { rows }] of figures) {
      if (!rows?.length || !rows.every((row) => typeof row.record === 'string')) continue;
      const table = tableOf(pages.get(`/figures/${id}/`)!);
      assert.equal(table.length, rows.length, id);
      for (const row of rows) {
        const quantities = records.get(row.record!)!.quantities ?? {};
        const named = Object.entries(row).filter(
          ([field, key]) => !['label', 'note', 'record'].includes(field) && Object.hasOwn(quantities, key),
        );
        if (!named.length) continue;
        const head = [row.label, row.note].filter(Boolean).join(' ');
        const shown = table.find((one) => one.head.startsWith(head) && one.href.startsWith(`/evidence/${row.record}/`));
        assert.ok(shown, `${id} has no row ${head}`);
        const numbers = numbersIn(shown.cells.join(' '));
        for (const [, key] of named) {
          const { value, to } = quantities[key]!;
          for (const end of to === undefined ? [value] : [value, to]) {
            assert.ok(
              numbers.includes(end),
              `${id}, ${head}: ${row.record}.${key} is ${end}, shown are ${numbers.join(', ')}`,
            );
            compared++;
          }
        }
      }
    }
    assert.ok(compared > 0);
  });

  test(`every number of a figure of series is a point of them, and every point is there: ${name}`, () => {
    for (const [id, { kind, series: named, from = '', until = '9' }] of figures) {
      if (!['line', 'step'].includes(kind)) continue;
      const table = tableOf(pages.get(`/figures/${id}/`)!);
      const expected = named!.flatMap(({ id: of }) =>
        series
          .get(of)!
          .points.filter(({ date }) => date >= from && date <= until)
          .map(({ date, value }) => [`/evidence/${of}/#${date}`, value] as const),
      );
      const shown = table.map(({ href, cells }) => [href, numbersIn(cells[0]!)[0]!] as const);
      assert.deepEqual(shown.toSorted(byText), expected.toSorted(byText), id);
    }
  });

  test(`what a reversal counts between two dates adds up to the last total: ${name}`, () => {
    for (const [id, { inflow, outflow }] of figures) {
      for (const flow of [inflow, outflow]) {
        if (typeof flow?.series !== 'string') continue;
        const { points } = series.get(flow.series)!;
        const until = flow.until ?? points.at(-1)!.date;
        const table = tableOf(pages.get(`/figures/${id}/`)!).filter(({ href }) => href.includes(`/${flow.series}/`));
        const sum = table.reduce((total, { cells }) => total + numbersIn(cells[0]!)[0]!, 0);
        assert.equal(sum, points.find(({ date }) => date === until)!.value, `${id}: ${flow.series}`);
      }
    }
  });
}

function byText(a: readonly [string, number], b: readonly [string, number]): number {
  return a[0] < b[0] ? -1 : 1;
}
