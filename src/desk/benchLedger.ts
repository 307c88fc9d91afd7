import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { generatedStory } from './generatedStory.ts';
import { serveFolder } from './serveFolder.ts';

const times = 5;
const row = (what: string, value: string) => console.log(`${what.padEnd(44)}${value.padStart(14)}`);
const milliseconds = (count: number) => `${Math.round(count)} ms`;

/** Builds a generated story and prints what its table costs a reader: bytes, and the time of a filter and a sort. */
export async function benchLedger(records: number): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
  const [content, out] = [join(scratch, 'content'), join(scratch, 'dist')];
  try {
    generatedStory(content, { records });
    const begun = performance.now();
    const { status } = spawnSync(process.execPath, ['src/desk/run.mjs', 'build'], {
      env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) process.exit(status ?? 1);
    console.log(`\nThe table of ${records.toLocaleString('en')} generated records`);
    row('seconds, build of the whole story', ((performance.now() - begun) / 1000).toFixed(1));
    for (const file of ['index.html', 'table.json', 'words.json']) {
      row(`${file}, bytes`, readFileSync(join(out, 'evidence', file)).length.toLocaleString('en'));
    }
    await measure(out);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function measure(folder: string): Promise<void> {
  const server = await serveFolder(folder, 0);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/evidence/`);
    const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]!.startTime);
    row('first paint', milliseconds(paint));
    row('first filter, with its data', milliseconds(await timed(page, 'status', 'confirmed')));
    await timed(page, 'status', '');
    for (const [what, name, value, undo] of [
      ['filter by kind', 'kind', 'recall', ''],
      ['filter by place', 'place', 'land-3', ''],
      ['filter by words, after the pause', 'q', 'rosba', ''],
      ['sort by title', 'sort', 'title', 'date'],
      ['sort by place', 'sort', 'place', 'date'],
      ['sort by kind', 'sort', 'kind', 'date'],
    ] as const) {
      const [there, back]: number[][] = [[], []];
      for (let turn = 0; turn < times; turn++) {
        there!.push(await timed(page, name, value));
        back!.push(await timed(page, name, undo));
      }
      row(`${what}, to next paint`, milliseconds(median(there!)));
      row('  and back to all', milliseconds(median(back!)));
    }
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** Milliseconds from a reader's act until the table it leads to is painted. */
function timed(page: Page, name: string, value: string): Promise<number> {
  return page.evaluate(
    async ([field, wanted]) => {
      const table = document.querySelector('#records')!;
      const painted = new Promise<number>((resolve) => {
        const watch = new MutationObserver(() => {
          watch.disconnect();
          // What follows a frame's callbacks is its paint; what follows that is the next task.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
        });
        watch.observe(table, { childList: true });
      });
      const input = document.querySelector<HTMLInputElement | HTMLSelectElement>(`#filters [name=${field}]`);
      const pause = field === 'q' ? 120 : 0;
      const begun = performance.now();
      if (!input) table.querySelector<HTMLElement>(`[data-sort=${wanted}] button`)!.click();
      else {
        if (input instanceof HTMLSelectElement && ![...input.options].some((option) => option.value === wanted)) {
          input.append(new Option(wanted, wanted));
        }
        input.value = wanted!;
        input.dispatchEvent(new Event(field === 'q' ? 'input' : 'change', { bubbles: true }));
      }
      return (await painted) - begun - pause;
    },
    [name, value],
  );
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
