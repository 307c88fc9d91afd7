import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { collectFigures } from '../charts/collectFigures.ts';
import { collectLedger } from '../ledger/collectLedger.ts';
import { ContentFaults, type Fault } from '../ledger/faults.ts';
import type { Ledger } from '../ledger/model.ts';
import { checkCorrectedPlaces, checkCorrections } from './checkCorrections.ts';
import { checkFigures, checkStory } from './checkLines.ts';
import { checkPlaces } from './checkPlaces.ts';
import { examined, pageIds, readSections, type SectionReading } from './readSection.ts';

/**
 * Checks a content folder whole: ledger, figures, prose, and the ids and addresses that were ever published.
 * @returns the ledger and its sections in the order of reading
 * @throws ContentFaults with every fault, in one report
 */
export function checkContent(dir: string): { ledger: Ledger; sections: SectionReading[] } {
  const { ledger, faults } = collectLedger(dir);
  const figures = collectFigures(ledger);
  const sections = ledger.story.sections.filter((id) => existsSync(join(ledger.dir, `sections/${id}.mdx`)));
  const read = sections.map((id) => ({ id, ...examined(ledger, id) }));
  const all = [
    ...faults,
    ...figures.faults,
    ...read.flatMap((section) => section.faults),
    ...checkFigures(ledger, figures.views),
    ...checkStory(ledger, figures.views),
    ...checkPlaces(ledger, read),
    ...pageIds(ledger).flatMap((id) => examined(ledger, id, 'pages').faults),
    ...unlisted(ledger),
    ...checkCorrections(ledger),
  ];
  // A place that is lost through another fault comes back when that is mended.
  if (!all.length) all.push(...checkCorrectedPlaces(ledger));
  if (all.length) throw new ContentFaults(all);
  return { ledger, sections: readSections(ledger) };
}

/** Sections that are written but in no story. */
function unlisted({ dir, story }: Ledger): Fault[] {
  const folder = join(dir, 'sections');
  if (!existsSync(folder) || !story.title) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx') && !story.sections.includes(name.slice(0, -4)))
    .sort()
    .map((name) => ({
      ...{
        file: `sections/${name}`,
        line: 0,
        column: 0,
        field: 'section',
        found: 'a section that story.yaml does not list',
      },
      ...{
        expected: `${name.slice(0, -4)} in the list sections of story.yaml`,
        mend: 'add it there, or take the file away',
      },
    }));
}
