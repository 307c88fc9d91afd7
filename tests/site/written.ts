import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';

/** The entries of a content folder as the author wrote them: read without the ledger's own code, which would repeat its mistakes. */
export function written<Entry>(content: string, folder: string): [id: string, entry: Entry][] {
  const dir = join(content, folder);
  const names = existsSync(dir) ? readdirSync(dir).filter((file) => file.endsWith('.yaml')) : [];
  return names.map((file) => [
    file.slice(0, -'.yaml'.length),
    load(readFileSync(join(dir, file), 'utf8'), { schema: CORE_SCHEMA }) as Entry,
  ]);
}

/** The words of a piece of HTML. */
export function wordsOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** The numbers that a reader sees in a piece of HTML, with the words of their size taken in. */
export function numbersIn(html: string): number[] {
  const sizes: Record<string, number> = { billion: 1e9, million: 1e6 };
  const found = wordsOf(html)
    .replaceAll('−', '-')
    .matchAll(/(-?\d[\d,]*(?:\.\d+)?)(?: (billion|million))?/g);
  return [...found].map(([, digits, size]) =>
    Number((Number(digits!.replaceAll(',', '')) * (size ? sizes[size]! : 1)).toPrecision(12)),
  );
}
