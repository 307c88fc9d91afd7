import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { serveFolder } from './serveFolder.ts';

/** What a search costs a reader: bytes after brotli 11, and milliseconds. */
export interface SearchCost {
  /** From intent to the first answer by name, in the median and at worst over the names that have most records. */
  name: { bytes: number; worst: number; milliseconds: number };
  /** From intent to the first answer from the text, with the names before it; what each further query adds. */
  text: { bytes: number; worst: number; milliseconds: number; further: number };
}

interface Answered {
  bytes: number;
  milliseconds: number;
}

const settle = 25;

/**
 * Searches a built site as readers do, in a real browser, and measures what that costs.
 * @param queries for the text, asked one after the other; the names are those of the site's own index
 */
export async function searchCost(folder: string, queries: string[]): Promise<SearchCost> {
  const server = await serveFolder(folder, 0);
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await launchBrowser();
  try {
    const byName: Answered[] = [];
    for (const name of namesOf(folder)) byName.push(await firstAnswer(browser, url, folder, name, '.found-card'));
    const byText: Answered[] = [];
    for (const query of queries.slice(0, 5)) {
      byText.push(await firstAnswer(browser, url, folder, query, '#found-passage, #found-record'));
    }
    const numbers = (list: Answered[]) => list.map(({ bytes }) => bytes);
    const times = (list: Answered[]) => median(list.map(({ milliseconds }) => milliseconds));
    const cost = (list: Answered[]) => ({
      bytes: median(numbers(list)),
      worst: Math.max(...numbers(list)),
      milliseconds: times(list),
    });
    const further = await furtherQueries(browser, url, folder, queries);
    return {
      name: cost(byName),
      text: { ...cost(byText), further },
    };
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** The name with most records under each letter. */
function namesOf(folder: string): string[] {
  const names = [...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter) => {
    const file = readFileSync(join(folder, `search/names/${letter}.json`), 'utf8');
    const { rows } = JSON.parse(file) as { rows: [string, string, string, number][] };
    const [best] = rows.filter(([, name]) => name.toLowerCase().startsWith(letter)).sort((a, b) => b[3] - a[3]);
    return best ? [best[1]] : [];
  });
  return [...new Set(names)];
}

/** Bytes and time from the first sign of intent until an answer is shown; what is fetched after that is not its cost. */
async function firstAnswer(browser: Browser, url: string, folder: string, query: string, shown: string) {
  const { page } = await openPage(browser, url, folder);
  const intent = await page.evaluate(() => performance.now());
  await page.locator('#search-field').click();
  await page.locator('dialog.palette[open]').waitFor();
  const answer = await page.evaluate(
    ([text, wanted]) =>
      new Promise<{ asked: number; at: number; files: { name: string; startTime: number }[] }>((resolve, reject) => {
        setTimeout(() => reject(new Error(`no answer to ${text}`)), 20_000);
        const field = document.querySelector<HTMLInputElement>('#search-field')!;
        const asked = performance.now();
        new MutationObserver((_, watch) => {
          if (!document.querySelector(wanted!)) return;
          watch.disconnect();
          const at = performance.now();
          const files = performance.getEntriesByType('resource').map(({ name, startTime }) => ({ name, startTime }));
          resolve({ asked, at, files });
        }).observe(document.querySelector('#found')!, { childList: true, subtree: true });
        field.value = text!;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    [query, shown] as const,
  );
  await page.context().close();
  const own = answer.files.filter(({ startTime }) => startTime >= intent);
  const paths = [...new Set(own.map(({ name }) => decodeURIComponent(new URL(name).pathname)))];
  const sum = (list: string[]) => list.reduce((total, path) => total + weightOf(join(folder, path)), 0);
  return { bytes: sum(paths), milliseconds: answer.at - answer.asked };
}

/** What each query after the first fetches, in the median. */
async function furtherQueries(browser: Browser, url: string, folder: string, queries: string[]): Promise<number> {
  const { page, spent } = await openPage(browser, url, folder);
  await page.locator('#search-field').click();
  await page.locator('dialog.palette[open]').waitFor();
  const costs: number[] = [];
  for (const query of queries) {
    const before = spent();
    await page.locator('#search-field').fill(query);
    await page.waitForFunction(() => document.querySelector('#found')?.ariaBusy === 'false');
    await page.waitForTimeout(settle);
    costs.push(spent() - before);
  }
  await page.context().close();
  return median(costs.slice(1));
}

/** A page without search on it, and a sum of the bytes that it fetched since. */
async function openPage(browser: Browser, url: string, folder: string): Promise<{ page: Page; spent: () => number }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${url}/about/`).then((answer) => (answer?.ok() ? undefined : page.goto(`${url}/names/`)));
  await page.waitForLoadState('networkidle');
  const files: string[] = [];
  page.on('request', (request) => files.push(decodeURIComponent(new URL(request.url()).pathname)));
  return { page, spent: () => files.reduce((sum, file) => sum + weightOf(join(folder, file)), 0) };
}

const weights = new Map<string, number>();

function weightOf(file: string): number {
  const known = weights.get(file) ?? compressed(file);
  weights.set(file, known);
  return known;
}

/** A file as a host would send it: what is packed already grows if it is packed again. */
function compressed(file: string): number {
  const data = readFileSync(file);
  const packed = brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  return Math.min(packed, data.length);
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
