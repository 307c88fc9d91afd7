import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages } from './pages.ts';
import { stories } from './stories.ts';
import { numbersIn, wordsOf, written } from './written.ts';

const shapes = { confirmed: '●', reported: '◐', alleged: '○', disputed: '◇' };

interface WrittenQuantity {
  value: number;
  to?: number;
  unit: string;
  of?: string;
  bound?: string;
  as_of?: string;
  said_by: string;
  rivals?: { value: number; to?: number; said_by: string }[];
}

/** As the author wrote it: read without the ledger's own code, which would repeat its own mistakes. */
interface WrittenRecord {
  status: keyof typeof shapes;
  withdrawn?: object;
  quantities?: Record<string, WrittenQuantity>;
  replies?: { who: string }[] | { 'none-found': string };
  sources: string[];
  related?: string[];
}

interface WrittenSeries {
  points: { date: string; value: number }[];
}

function slipsOf(html: string): Map<string, string> {
  const slips = html.matchAll(/<article class="receipt[^"]*" id="([^"]+)">([\s\S]*?)<\/article>/g);
  return new Map([...slips].map(([, id, slip]) => [id!, slip!]));
}

const amountOf = (slip: string) => /<p class="amount[^"]*">([\s\S]*?)<\/p>/.exec(slip)?.[1] ?? '';
const ends = ({ value, to }: { value: number; to?: number }) => (to === undefined ? [value] : [value, to]);

for (const { name, content, folder } of stories) {
  const pages = new Map(builtPages(folder).map(({ path, html }) => [path, html]));
  const records = written<WrittenRecord>(content, 'records').filter(([, { withdrawn }]) => !withdrawn);

  test(`every figure on a record's page is the record's, with its date, its source's word and its rivals: ${name}`, () => {
    let shown = 0;
    for (const [id, { quantities = {} }] of records) {
      const slips = slipsOf(pages.get(`/evidence/${id}/`)!);
      for (const [key, quantity] of Object.entries(quantities)) {
        const slip = slips.get(key);
        const where = `${id}.${key}`;
        assert.ok(slip, `${where} is not on the page`);
        assert.deepEqual(numbersIn(amountOf(slip)), ends(quantity), where);
        const own = slip.split('<dt>Says</dt>')[0]!;
        if (quantity.as_of) assert.ok(own.includes(`datetime="${quantity.as_of}"`), `${where} of ${quantity.as_of}`);
        assert.ok(wordsOf(slip).includes(wordsOf(quantity.said_by)), `${where}: ${quantity.said_by}`);
        const rivals = [...slip.matchAll(/<dd>\s*<b>([\s\S]*?)<\/b>: ([\s\S]*?)<\/dd>/g)];
        assert.deepEqual(
          rivals.map(([, amount]) => numbersIn(amount!)),
          (quantity.rivals ?? []).map(ends),
          `rivals of ${where}`,
        );
        quantity.rivals?.forEach(({ said_by }, index) =>
          assert.ok(wordsOf(rivals[index]![2]!).includes(wordsOf(said_by))),
        );
        shown++;
      }
    }
    assert.ok(shown > 3, `${shown} figures were compared`);
  });

  test(`a share on a record's page is the part in a hundred of the whole: ${name}`, () => {
    let shown = 0;
    for (const [id, { quantities = {} }] of records) {
      const slips = slipsOf(pages.get(`/evidence/${id}/`)!);
      for (const [key, part] of Object.entries(quantities)) {
        const share = /<dt>Share<\/dt>\s*<dd>([\s\S]*?)<\/dd>/.exec(slips.get(key)!)?.[1];
        if (!share) continue;
        const whole = quantities[part.of!]!;
        const [percent, of] = numbersIn(share);
        const exact = (100 * part.value) / whole.value;
        // What is not all is not rounded to all, nor what is something to nothing: it is 'over' or 'under'.
        const limit = /^(over|under) (99|0\.1) percent/.exec(wordsOf(share))?.[1];
        const lawful = { over: exact > 99, under: exact < 0.1, none: Math.abs(percent! - exact) <= 0.5 };
        assert.ok(lawful[(limit ?? 'none') as keyof typeof lawful], `${id}.${key}: ${share} for ${exact} percent`);
        assert.equal(of, whole.value, `${id}.${key}`);
        shown++;
      }
    }
    assert.ok(shown > 0, 'no share was compared');
  });

  test(`every record's page says how sure it is, what was answered or when nothing was found, and all its sources: ${name}`, () => {
    for (const [id, { status, replies, sources, related = [] }] of records) {
      const html = pages.get(`/evidence/${id}/`)!;
      assert.ok(wordsOf(html).includes(`${shapes[status]} ${status}`), `${id} does not say ${status}`);
      const [, list] = /<h2>Sources<\/h2>([\s\S]*?)<\/section>/.exec(html)!;
      for (const source of sources) assert.ok(list!.includes(`#${source}"`), `${id} does not list ${source}`);
      for (const other of related)
        assert.ok(html.includes(`href="/evidence/${other}/"`), `${id} does not lead to ${other}`);
      const answered = /<h2>What was answered<\/h2>([\s\S]*?)<\/section>/.exec(html)?.[1] ?? '';
      if (Array.isArray(replies)) {
        for (const { who } of replies) assert.ok(wordsOf(answered).includes(wordsOf(who)), `${id}: ${who}`);
      } else if (replies)
        assert.ok(answered.includes(`datetime="${replies['none-found']}"`), `${id}: no date of the look`);
    }
  });

  test(`every point of a series stands on its page as the series has it: ${name}`, () => {
    for (const [id, { points }] of written<WrittenSeries>(content, 'series')) {
      const slips = slipsOf(pages.get(`/evidence/${id}/`)!);
      assert.deepEqual(
        points.map(({ date }) => [date, numbersIn(amountOf(slips.get(date) ?? ''))]),
        points.map(({ date, value }) => [date, [value]]),
        id,
      );
    }
  });
}
