import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLedger } from '../ledger/readLedger.ts';
import { recordDocuments, sourceDocuments } from '../search/ledgerDocuments.ts';
import { builtDocuments, indexDocuments } from '../search/searchIndex.ts';
import { generatedStory } from './generatedStory.ts';
import { searchCost } from './searchCost.ts';

/** Words of the generated story, which its prose and its records have. */
const words = ['ropes', 'bridges', 'counted', 'steel', 'hangers', 'bolts', 'planks', 'town', 'recall', 'donation'];

/** Builds a small and a large generated story and prints, side by side, what a search of each costs, and its index. */
export async function benchSearch(records: number): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-search-'));
  try {
    const sizes = [Math.round(records / 32), Math.round(records / 4), records];
    const columns = [];
    for (const size of sizes) columns.push(await measure(size, scratch));
    const row = (what: string, cells: (string | number)[]) =>
      console.log(what.padEnd(46) + cells.map((cell) => cell.toLocaleString('en').padStart(12)).join(''));
    console.log('\nThe search of generated stories');
    row('records', sizes);
    for (const what of Object.keys(columns[0]!))
      row(
        what,
        columns.map((column) => column[what]!),
      );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function measure(records: number, scratch: string): Promise<Record<string, number>> {
  const [content, out] = [join(scratch, 'content'), join(scratch, 'dist')];
  generatedStory(content, { records });
  const environment = { ...process.env, CONTENT_DIR: content, OUT_DIR: out };
  const { status } = spawnSync(process.execPath, ['src/desk/run.mjs', 'build'], { env: environment, stdio: 'ignore' });
  if (status !== 0) throw new Error(`The generated story of ${records} records was not built.`);
  const { name, text } = await searchCost(out, words);
  const ledger = readLedger(content);
  const begun = performance.now();
  const documents = [...builtDocuments(out), ...recordDocuments(ledger), ...sourceDocuments(ledger)];
  await indexDocuments(documents, join(scratch, 'index'), 'en', 1_800_000);
  return {
    'first answer by name, bytes': name.bytes,
    '  at worst, bytes': name.worst,
    '  milliseconds': Math.round(name.milliseconds),
    'first answer from the text, bytes': text.bytes,
    '  milliseconds ': Math.round(text.milliseconds),
    'index of the text, milliseconds a document':
      Math.round(((performance.now() - begun) / documents.length) * 100) / 100,
  };
}
