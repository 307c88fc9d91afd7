import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
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

// Written to the fourth stream by the build itself as it ends: nothing else knows its peak on every system.
const tellPeak = `import { writeSync } from 'node:fs';
process.on('exit', () => { try { writeSync(3, String(process.resourceUsage().maxRSS)); } catch {} });`;

/**
 * Builds generated stories of a quarter, half and all of the records and prints what each costs: seconds, memory, output.
 * Of the largest it prints what its table costs a reader: bytes, and the time of a filter and a sort.
 */
export async function benchLedger(records: number): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
  const out = join(scratch, 'dist');
  try {
    console.log('\nBuilds of generated records: all is linear where the last column stays the same');
    const heads = ['records', 'seconds', 'peak memory', 'files', 'output', 'ms a record'];
    console.log(heads.map((head) => head.padStart(12)).join(''));
    for (const part of [4, 2, 1]) benchBuild(Math.round(records / part), scratch, out);
    console.log(`\nThe table of ${records.toLocaleString('en')} generated records`);
    for (const file of ['index.html', 'table.json', 'words.json']) {
      row(`${file}, bytes`, readFileSync(join(out, 'evidence', file)).length.toLocaleString('en'));
    }
    await measure(out);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function benchBuild(records: number, scratch: string, out: string): void {
  const content = join(scratch, 'content');
  generatedStory(content, { records });
  const begun = performance.now();
  const probe = `data:text/javascript,${encodeURIComponent(tellPeak)}`;
  const { status, output } = spawnSync(process.execPath, ['--import', probe, 'src/desk/run.mjs', 'build'], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out },
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) process.exit(status ?? 1);
  const spent = performance.now() - begun;
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  const cells = [
    records.toLocaleString('en'),
    (spent / 1000).toFixed(1),
    `${Math.round(Number(output[3]) / 1024)} MB`,
    files.length.toLocaleString('en'),
    `${(bytes / 1e6).toFixed(0)} MB`,
    (spent / records).toFixed(2),
  ];
  console.log(cells.map((cell) => cell.padStart(12)).join(''));
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
