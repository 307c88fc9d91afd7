import { byCode } from './byCode.ts';
import { capitalised, languageLabel } from './labels.ts';
import { readingOf } from './readingLine.ts';
import { readings, type Source } from './schemas/source.ts';

/** How many sources answer to a word. */
export interface SourceCount {
  label: string;
  count: number;
}

/** One way of counting sources, under its heading. */
export interface SourceTally {
  heading: string;
  /** Only what holds for at least one source. */
  counts: SourceCount[];
}

/** How sources were read, where they stand, whether they are archived, and in which languages they are, the most frequent first. */
export function sourceCounts(sources: Source[]): SourceTally[] {
  const tally = (heading: string, counts: SourceCount[]) => ({
    heading,
    counts: counts.filter(({ count }) => count > 0),
  });
  const count = (label: string, holds: (source: Source) => unknown) => ({
    label,
    count: sources.filter(holds).length,
  });
  const languages = [...Map.groupBy(sources, ({ language }) => language)]
    .map(([tag, of]) => ({ label: languageLabel(tag), count: of.length }))
    .sort((a, b) => b.count - a.count || byCode(a.label, b.label));
  return [
    tally(
      'How it was read',
      readings.map((reading) => count(capitalised(readingOf(reading)), ({ read }) => read === reading)),
    ),
    tally('Where it stands', [
      count('With its address', ({ url }) => url),
      count('Address withheld', ({ url, found_at }) => !url && found_at),
      count('No address known', ({ url, found_at }) => !url && !found_at),
    ]),
    tally('Archived copy', [
      count('With a copy', ({ archived }) => archived !== 'none'),
      count('Without', ({ archived }) => archived === 'none'),
    ]),
    tally('Language', languages),
  ];
}
