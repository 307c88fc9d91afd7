import { parseArgs } from 'node:util';
import { currentLedger } from '../ledger/currentLedger.ts';
import { results } from './askAddress.ts';
import { askAll, reachesNetwork } from './askAll.ts';
import { shownAddresses, type ShownAddress } from './shownAddresses.ts';

/*
 * Asks every address that readers are shown whether it still answers, and prints what came of it. It writes nothing: what
 * to do about an address that is gone is for an editor to decide.
 */
const { story, sources } = currentLedger();
const shown = wanted();
const addresses = shown.map(({ address }) => address);
const agent = `${story.title} source check (${story.corrections_contact})`;
const asking = { patience: 20_000, agent, atOnce: 6, pause: 1500 };

if (!(await reachesNetwork(addresses, asking))) {
  end('None of the first hosts answers, so there seems to be no network here; nothing was checked.');
}
const answers = await askAll(addresses, asking, (address, { result }) => console.error(`${result}  ${address}`));
for (const result of results) {
  const those = shown.filter(({ address }) => answers.get(address)?.result === result);
  console.log(`\n${result}: ${those.length}`);
  for (const { source, address, archived } of result === 'works' ? [] : those) {
    const { detail } = answers.get(address)!;
    console.log(`  ${source.id}${archived ? ' (archived copy)' : ''}\n    ${address}\n    ${detail}`);
  }
}

/** The addresses that the command's options leave. */
function wanted(): ShownAddress[] {
  try {
    const options = { only: { type: 'string' }, limit: { type: 'string' } } as const;
    const { only, limit } = parseArgs({ args: process.argv.slice(3), options }).values;
    const left = shownAddresses([...sources.values()], {
      only,
      limit: limit === undefined ? undefined : Number(limit),
    });
    if (left.length) return left;
    return end(only ? `No address is shown of a publisher called ${only}.` : 'No source has an address that is shown.');
  } catch (error) {
    return end((error as Error).message);
  }
}

function end(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
