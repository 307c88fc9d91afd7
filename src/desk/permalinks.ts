import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Ledger } from '../ledger/model.ts';
import { collectLedger } from '../ledger/collectLedger.ts';
import { byCode } from '../ledger/byCode.ts';
import type { KeptParagraph, Permalinks } from '../ledger/schemas/story.ts';
import { readSections, type SectionReading } from '../prose/readSection.ts';
import { contentDir } from '../site.ts';

const head = `# Every id and address that was ever published. Written by npm run permalinks; read by the build, which stops when one is lost.
# A renamed one: npm run permalinks -- <old> <new>
`;

/**
 * The published ids and addresses with those that stand in the content now added; none is ever taken out.
 * @param move an old id or address and the one that takes its place
 */
export function withToday(ledger: Ledger, move?: [string, string]): Permalinks {
  const { ids, addresses, moved, paragraphs } = ledger.permalinks;
  const sections = readSections(ledger);
  const today = sections.flatMap(({ id, ids }) => ids.map((place) => [place, id] as const));
  const pages = [
    '/',
    ...sections.map(({ id }) => `/${id}/`),
    ...[...ledger.records.keys()].map((id) => `/evidence/${id}/`),
    ...[...ledger.figures.keys()].map((id) => `/figures/${id}/`),
  ];
  const bySpelling = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => byCode(a, b);
  const taken = [...Object.keys(ids), ...today.map(([id]) => id), ...Object.keys(moved)];
  const own = new Map([
    ...Object.entries(paragraphs),
    ...paragraphsToday(sections, [...taken, ...Object.keys(paragraphs)]),
  ]);
  return {
    ids: Object.fromEntries([...new Map([...Object.entries(ids), ...today])].sort(bySpelling)),
    paragraphs: Object.fromEntries([...own].sort(bySpelling)),
    addresses: [...new Set([...addresses, ...pages])].sort(),
    moved: { ...moved, ...(move && { [move[0]]: move[1] }) },
  };
}

/** The paragraphs that state a claim, as they are known again; a new one takes the next number of its passage. */
function paragraphsToday(sections: SectionReading[], taken: string[]): [string, KeptParagraph][] {
  const ids = new Set(taken);
  return sections.flatMap(({ id: section, ids: authors, claims }) =>
    claims
      .filter(({ id }) => !id || !authors.includes(id))
      .map(({ id, passage, begins, facts }): [string, KeptParagraph] => {
        const own = id ?? nextId(passage ?? section, ids);
        ids.add(own);
        return [own, { section, ...(passage && { passage }), begins, facts }];
      }),
  );
}

function nextId(stem: string, taken: Set<string>): string {
  let number = 1;
  while (taken.has(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
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
    `${Object.keys(permalinks.ids).length} ids, ${Object.keys(permalinks.paragraphs).length} paragraphs and ${permalinks.addresses.length} addresses are kept in permalinks.yaml.`,
  );
}
