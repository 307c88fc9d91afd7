import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import type { LoaderContext } from 'astro/loaders';
import { storyWith } from './storyWith.ts';

const people = (office: string) => `- { id: ada-brennick, name: Ada Brennick, description: Mayor., ${office} }\n`;
const dir = storyWith({});
process.env.CONTENT_DIR = dir;
const { ledgerLoader } = await import('../../src/ledger/ledgerLoader.ts');
const { currentLedger, forgetLedger } = await import('../../src/ledger/currentLedger.ts');

it('the loader gives Astro every entry under its id, again after a change, and logs faults in dev', async () => {
  const store = new Map<string, { data: { office?: string } }>();
  const errors: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => watcher });
  const context = {
    store: {
      keys: () => [...store.keys()],
      delete: (id: string) => store.delete(id),
      set: (entry: never) => store.set(entry['id'], entry),
    },
    logger: { error: (message: string) => errors.push(message) },
    generateDigest: (data: object) => JSON.stringify(data),
    watcher,
  };
  await ledgerLoader('names').load(context as unknown as LoaderContext);
  assert.deepEqual([...store.keys()], ['ada-brennick', 'estmark', 'orrin-ropeworks', 'weirham-bridge-office']);

  const file = join(dir, 'names/people.yaml');
  writeFileSync(file, people('office: Mayor'));
  watcher.emit('all', 'change', file);
  assert.equal(store.get('ada-brennick')?.data.office, 'Mayor');

  writeFileSync(file, people('ofice: Mayor'));
  watcher.emit('all', 'change', file);
  assert.match(errors[0] ?? '', /names\/people\.yaml:1:64 {2}ofice\n {2}found {5}ofice[^]*did you mean office\?/);
  assert.equal(store.get('ada-brennick')?.data.office, 'Mayor');
});

it('the current ledger is read once, until it is forgotten', () => {
  writeFileSync(join(dir, 'names/people.yaml'), people('office: Mayor'));
  forgetLedger();
  const ledger = currentLedger();
  assert.equal(currentLedger(), ledger);
  forgetLedger();
  assert.notEqual(currentLedger(), ledger);
});
