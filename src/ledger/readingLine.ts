import { readings, type Reading, type Source } from './schemas/source.ts';

const ways: Record<Reading, { one: string; more: string }> = {
  whole: { one: 'whole', more: 'whole' },
  opening: { one: 'in its opening', more: 'in their opening' },
  copy: { one: 'as a copy', more: 'as copies' },
  'second-hand': { one: 'through another source', more: 'through other sources' },
};

/** What each way of reading means, in one sentence. */
export const readingMeanings: Record<Reading, string> = {
  whole: 'The page was read from beginning to end.',
  opening: 'Its opening passages were read, not the rest.',
  copy: 'Its text was read on another page: a reprint, a relay, a mirror.',
  'second-hand': 'It is known only through what another source says of it.',
};

/** How one source was read: 'read in its opening', 'known through another source'. */
export function readingOf(read: Reading): string {
  return `${verb(read)} ${ways[read].one}`;
}

/** How sources were read, the best first: '4 sources: 3 read in their opening, 1 as a copy'. */
export function readingLine(sources: Pick<Source, 'read'>[]): string {
  const groups = readings
    .map((read) => ({ read, count: sources.filter((source) => source.read === read).length }))
    .filter(({ count }) => count > 0);
  const [only] = groups;
  if (sources.length === 1) return `1 source, ${readingOf(only!.read)}`;
  if (groups.length === 1) {
    const all = sources.length === 2 ? 'both' : 'all';
    return `${sources.length} sources, ${all} ${verb(only!.read)} ${ways[only!.read].more}`;
  }
  const parts = groups.map(({ read, count }, index) => {
    // The verb of the first part serves the rest, as long as it is the same one.
    const word = index === 0 || verb(read) === 'known' ? `${verb(read)} ` : '';
    return `${count} ${word}${ways[read][count === 1 ? 'one' : 'more']}`;
  });
  return `${sources.length} sources: ${parts.join(', ')}`;
}

function verb(read: Reading): string {
  return read === 'second-hand' ? 'known' : 'read';
}
