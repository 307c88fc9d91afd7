import { faultOf } from './contentFile.ts';
import { checkNames } from './checkNames.ts';
import { checkRecord } from './checkRecord.ts';
import { checkSeries } from './checkSeries.ts';
import type { Fault } from './faults.ts';
import type { Gathered } from './gather.ts';
import { unknownId } from './unknownId.ts';

/** Everything that one entry says of another: ids that must exist, and what a record must hold because of them. */
export function checkJoins(gathered: Gathered): Fault[] {
  const { story, records, salvaged, names, series, figures, known } = gathered;
  return [
    ...(story?.value.sections ?? []).flatMap((section, index) => {
      const mend = `write sections/${section}.mdx, or take it out here`;
      return unknownId(
        story!,
        ['sections', index],
        section,
        known.sections,
        'the id of a section, which is a file in sections/',
        mend,
      );
    }),
    ...(story?.value.lead_art
      ? unknownId(story, ['lead_art'], story.value.lead_art, known.figures, 'the id of a figure in figures/')
      : []),
    ...[...records, ...salvaged].flatMap((record) => checkRecord(record, known)),
    ...checkNames(names),
    ...series.flatMap((entry) => checkSeries(entry, known)),
    // A fact link names a record or a figure by the same word.
    ...figures
      .filter(({ value }) => known.records.has(value.id))
      .map(({ value: { id }, source: { file } }) =>
        faultOf(file, 'file name', { found: id, expected: 'an id that no record has', mend: 'rename one of the two' }),
      ),
  ];
}
