import { question } from '../ledger/checkShape.ts';
import type { Fault } from '../ledger/faults.ts';
import type { Ledger } from '../ledger/model.ts';
import { nearestId } from '../ledger/nearestId.ts';
import type { Examined } from './examineSection.ts';

/** A section with its id. */
type Section = Pick<Examined, 'anchors' | 'claims'> & { id: string };

/** Ids that the page round the prose uses. */
const ofThePage = ['main', 'contents', 'receipt', 'said'];

/** Checks ids: unique in the whole story, figures that exist, and no published passage lost. */
export function checkPlaces(ledger: Ledger, sections: Section[]): Fault[] {
  return [...checkUnique(ledger, sections), ...checkFigureIds(ledger, sections), ...checkPermalinks(ledger, sections)];
}

function checkUnique({ story, permalinks }: Ledger, sections: Section[]): Fault[] {
  const taken = new Map<string, string>(ofThePage.map((id) => [id, 'the frame of every page']));
  for (const id of story.sections) {
    for (const own of [id, `${id}-notes`, `${id}-records`]) taken.set(own, `the section ${id} itself`);
  }
  for (const old of Object.keys(permalinks.moved))
    if (!old.startsWith('/')) taken.set(old, 'permalinks.yaml, as an old id');
  const faults: Fault[] = [];
  const paragraphs = new Set(Object.keys(permalinks.paragraphs));
  for (const { id: section, anchors } of sections) {
    const file = `sections/${section}.mdx`;
    for (const { id, line, column, kind } of anchors) {
      // A paragraph's author may give it the id that it has anyway.
      const isKept = kind !== 'paragraph' && paragraphs.has(id);
      const holder = taken.get(id) ?? (isKept ? 'permalinks.yaml, as that of a paragraph' : undefined);
      const place = { file, line, column, field: kind };
      if (holder)
        faults.push({
          ...place,
          found: `a second #${id}; the first is in ${holder}`,
          expected: 'an id that stands once in the whole story',
        });
      else taken.set(id, `${file}:${line}:${column}`);
    }
  }
  return faults;
}

function checkFigureIds({ figures }: Ledger, sections: Section[]): Fault[] {
  return sections.flatMap(({ id: section, anchors }) =>
    anchors
      .filter(({ id, kind }) => kind === 'figure' && !figures.has(id))
      .map(({ id, line, column }) => {
        const mend = question(nearestId(id, figures.keys()));
        const place = { file: `sections/${section}.mdx`, line, column, field: 'tag' };
        return { ...place, found: id, expected: 'the id of a figure in figures/', ...(mend && { mend }) };
      }),
  );
}

function checkPermalinks({ permalinks, story }: Ledger, sections: Section[]): Fault[] {
  const holders = new Map(sections.flatMap(({ id, anchors }) => anchors.map((anchor) => [anchor.id, id] as const)));
  const claims = new Set(sections.flatMap((section) => section.claims.flatMap(({ id }) => id ?? [])));
  const placeOf = (id: string) => (permalinks.moved[id] ?? '').replace(/^.*#/, '');
  const lost = Object.entries(permalinks.ids)
    .filter(([id, section]) => story.title && !permalinks.moved[id] && holders.get(id) !== section)
    .map(([id, section]) => ({
      ...{ file: `sections/${section}.mdx`, line: 0, column: 0, field: 'lost permalink' },
      found: holders.has(id) ? `#${id} in sections/${holders.get(id)}.mdx` : `no #${id}`,
      expected: `the passage #${id}, which was published as /${section}/#${id}`,
      mend: `put the id back, or add \`${id}: ${nearestId(id, holders.keys()) ?? '<new id>'}\` under moved: in permalinks.yaml and run npm run permalinks`,
    }));
  const nowhere = Object.keys(permalinks.moved)
    .filter((id) => story.title && !id.startsWith('/') && !holders.has(placeOf(id)) && !claims.has(placeOf(id)))
    .map((id) => ({
      ...{ file: 'permalinks.yaml', line: 0, column: 0, field: 'moved' },
      found: `${id}: ${permalinks.moved[id]}`,
      expected: 'the id of a passage, paragraph, figure or aside that exists',
    }));
  return [...lost, ...nowhere];
}
