import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Ledger } from '../ledger/model.ts';
import { collectLedger } from '../ledger/collectLedger.ts';
import type { Permalinks } from '../ledger/schemas/story.ts';
import { readSections } from '../prose/readSection.ts';
import { contentDir } from '../site.ts';

const head = `# Every id and address that was ever published. Written by npm run permalinks; read by the build, which stops when one is lost.
# A renamed one: npm run permalinks -- <old> <new>
`;

/**
 * The published ids and addresses with those that stand in the content now added; none is ever taken out.
 * @param move an old id or address and the one that takes its place
 */
export function withToday(ledger: Ledger, move?: [string, string]): Permalinks {
  const { ids, addresses, moved } = ledger.permalinks;
  const sections = readSections(ledger);
  const today = sections.flatMap(({ id, ids }) => ids.map((place) => [place, id] as const));
  const pages = [
    '/',
    ...sections.map(({ id }) => `/${id}/`),
    ...[...ledger.records.keys()].map((id) => `/evidence/${id}/`),
    ...[...ledger.figures.keys()].map((id) => `/figures/${id}/`),
  ];
  const bySpelling = ([a]: readonly [string, string], [b]: readonly [string, string]) => (a < b ? -1 : 1);
  return {
    ids: Object.fromEntries([...new Map([...Object.entries(ids), ...today])].sort(bySpelling)),
    addresses: [...new Set([...addresses, ...pages])].sort(),
    moved: { ...moved, ...(move && { [move[0]]: move[1] }) },
  };
}

if (process.argv[2] === 'permalinks') {
  const { ledger } = collectLedger(contentDir);
  const [from, to] = process.argv.slice(3);
  if (from && !to) {
    console.error('Name both: npm run permalinks -- <old id or address> <new id or address>');
    process.exit(1);
  }
  const permalinks = withToday(ledger, from && to ? [from, to] : undefined);
  writeFileSync(join(contentDir, 'permalinks.yaml'), head + stringify(permalinks, { lineWidth: 0 }));
  console.log(
    `${Object.keys(permalinks.ids).length} ids and ${permalinks.addresses.length} addresses are kept in permalinks.yaml.`,
  );
}
