import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { chartKinds } from '../../src/charts/chartKinds.ts';
import { collectFigures } from '../../src/charts/collectFigures.ts';
import type { FigureView } from '../../src/charts/figureView.ts';
import { dice } from '../../src/desk/dice.ts';
import { ContentFaults, type Fault } from '../../src/ledger/faults.ts';
import { readLedger } from '../../src/ledger/readLedger.ts';
import { mutant } from '../ledger/mutants.ts';
import { reportAfter } from './chartStory.ts';
import { renderAstro } from './renderAstro.ts';

const here = import.meta.dirname;
const seed = Number(process.env.FUZZ_SEED ?? 2020);
const count = 600;
/** So many are read at once, since most of the time goes into what has not changed. */
const batch = 60;

const content = mkdtempSync(join(tmpdir(), 'fuzz-figures-'));
after(() => rmSync(content, { recursive: true, force: true }));
cpSync(join(here, '../fixtures/second-story/content'), content, { recursive: true });
cpSync(join(here, 'content'), content, { recursive: true });

const folder = join(content, 'figures');
const originals = readdirSync(folder)
  .sort()
  .map((file) => readFileSync(join(folder, file), 'utf8'));
const passed: FigureView[] = [];

test(`600 mutated declarations give a figure, or faults with file, line and what was expected (FUZZ_SEED=${seed})`, () => {
  const kinds = originals.map((text) => /^kind: (\S+)/m.exec(text)?.[1]);
  assert.deepEqual(
    Object.keys(chartKinds).filter((kind) => !kinds.includes(kind)),
    [],
    'kinds that are not mutated',
  );
  const any = dice(seed);
  let refused = 0;
  for (let first = 0; first < count; first += batch) {
    const own = Array.from({ length: batch }, (_, index) => ({
      id: `mutant-${String(first + index).padStart(3, '0')}`,
      text: mutant(originals[(first + index) % originals.length]!, any),
    }));
    for (const { id, text } of own) writeFileSync(join(folder, `${id}.yaml`), text);
    const faults = [...faultsOfReading(), ...faultsOfJoining()];
    const blamed = new Set<string>();
    for (const fault of faults) {
      const id = /^figures\/(mutant-\d+)\.yaml$/.exec(fault.file)?.[1];
      assert.ok(id, `${fault.file} is blamed for what is wrong in a mutant: ${fault.expected}`);
      assertClear(fault, own.find((one) => one.id === id)!.text);
      blamed.add(id);
    }
    refused += blamed.size;
    for (const { id } of own) rmSync(join(folder, `${id}.yaml`), { force: true });
  }
  assert.ok(refused > count / 3 && passed.length > count / 20, `${refused} refused, ${passed.length} passed`);
  assert.equal(refused + passed.length, count);
});

test('those that are a figure are drawn', async () => {
  for (const view of passed) {
    const html = await renderAstro('src/charts/ChartFrame.astro', { view, titleHtml: 'A', descriptionHtml: 'b' });
    assert.match(html, /<svg[^>]*role="img"/, `${view.id}, a ${view.kind}`);
    assert.doesNotMatch(html, /="[^"]*(NaN|undefined|Infinity)[^"]*"/, `${view.id}, a ${view.kind}`);
  }
});

test('a word that every object knows is no kind of chart', () => {
  for (const word of ['constructor', 'toString', '__proto__']) {
    assert.match(reportAfter('lots', 'kind: ranked', `kind: ${word}`), /kind[\s\S]*one of part-of-whole, /);
  }
});

/** What the reading of all content finds; what it blames is put aside, so that the rest can be joined. */
function faultsOfReading(): Fault[] {
  try {
    readLedger(content);
    return [];
  } catch (error) {
    if (!(error instanceof ContentFaults)) throw error;
    // The text is needed for the report, and is restored by the next batch.
    for (const { file } of error.faults) rmSync(join(content, file), { force: true });
    return error.faults;
  }
}

function faultsOfJoining(): Fault[] {
  const { views, faults } = collectFigures(readLedger(content));
  for (const [id, view] of views) if (id.startsWith('mutant-')) passed.push(view);
  return faults;
}

function assertClear({ line, column, field, found, expected, mend = '' }: Fault, text: string): void {
  const words = [field, found, expected, mend].join(' | ');
  assert.ok(field && found && expected, `too little is said: ${words}\n${text}`);
  assert.ok(line >= 1 && column >= 1, `no line is given: ${words}\n${text}`);
  const own = [expected, mend].join(' ');
  assert.doesNotMatch(own, /undefined|\[object|NaN|TypeError|Invalid input|\bat .+:\d+:\d+\)/, `${words}\n${text}`);
}
