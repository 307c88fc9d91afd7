import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { dice } from '../../src/desk/dice.ts';
import { ContentFaults, type Fault } from '../../src/ledger/faults.ts';
import { readLedger } from '../../src/ledger/readLedger.ts';
import { checkContent } from '../../src/prose/checkContent.ts';
import { mutant } from './mutants.ts';

const root = join(import.meta.dirname, '../..');
const seed = Number(process.env.FUZZ_SEED ?? 2020);
const count = 500;
/** So many are read at once, since most of the time goes into what has not changed. */
const batch = 25;

const content = join(mkdtempSync(join(tmpdir(), 'fuzz-')), 'content');
after(() => rmSync(join(content, '..'), { recursive: true, force: true }));

test(`500 mutated records are read or refused with a clear fault, never a stack trace (FUZZ_SEED=${seed})`, () => {
  cpSync(join(root, 'content'), content, { recursive: true });
  const any = dice(seed);
  const originals = [...readLedger(content).records.keys()];
  const mutants = Array.from({ length: count }, (_, index) => {
    const original = originals[any(originals.length)]!;
    const text = mutant(readFileSync(join(content, `records/${original}.yaml`), 'utf8'), any);
    return { id: `mutant-${String(index).padStart(3, '0')}`, original, text };
  });
  const fileOf = (id: string) => `records/${id}.yaml`;
  const refused = new Set<string>();
  for (let first = 0; first < count; first += batch) {
    const own = mutants.slice(first, first + batch);
    for (const { id, text } of own) writeFileSync(join(content, fileOf(id)), text);
    for (const fault of faultsOf(() => readLedger(content))) {
      const blamed = own.find(({ id }) => fault.file === fileOf(id));
      assert.ok(blamed, `${fault.file} is blamed for what is wrong in another file`);
      assertClear(fault, `${blamed.id} of ${blamed.original}\n${blamed.text.slice(0, 2000)}`);
      refused.add(blamed.id);
    }
    for (const { id } of own) if (refused.has(id)) rmSync(join(content, fileOf(id)));
  }
  const passed = count - refused.size;
  assert.ok(refused.size > count / 2 && passed > count / 20, `${refused.size} refused, ${passed} passed`);
});

test('those that are read build too, or the check of the whole content says why not', () => {
  for (const fault of faultsOf(() => checkContent(content))) {
    assertClear(fault, fault.file);
    // A figure that draws a selection says how many records fit it, and now more do.
    if (/^figures\/.*\.yaml$/.test(fault.file) && fault.field.endsWith('.count')) mendCount(fault);
    else {
      assert.match(fault.file, /^records\/mutant-/);
      rmSync(join(content, fault.file), { force: true });
    }
  }
  const { status, stderr, stdout } = spawnSync(process.execPath, ['src/desk/run.mjs', 'build'], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: join(content, '../dist') },
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr + stdout);
});

function mendCount({ file, field, found, expected }: Fault): void {
  const path = join(content, file);
  const mended = readFileSync(path, 'utf8').replace(`[${found}](${field})`, `[${expected}](${field})`);
  writeFileSync(path, mended);
}

/** The faults of a reading; whatever else it throws is the test's to fail with. */
function faultsOf(read: () => unknown): Fault[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof ContentFaults) return error.faults;
    throw error;
  }
}

function assertClear({ line, column, field, found, expected, mend = '' }: Fault, what: string): void {
  const words = [field, found, expected, mend].join(' | ');
  assert.ok(field && found && expected, `too little is said: ${words}\n${what}`);
  assert.ok(line >= 1 && column >= 1, `no line is given: ${words}\n${what}`);
  const own = [expected, mend].join(' ');
  assert.doesNotMatch(own, /undefined|\[object|NaN|TypeError|Invalid input|\bat .+:\d+:\d+\)/, `${words}\n${what}`);
}
