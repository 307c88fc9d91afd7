import type { Line } from './foundLines.ts';
import type { NameEntry, NameMatch } from './matchNames.ts';

/** Results of one sort under their heading. */
export interface Group {
  title: string;
  lines: Line[];
  /** How many there are in all, where that is more than is shown. */
  count?: number;
}

/** What was found in the text; `spelling` is the name that was looked for where the query itself is nowhere. */
export interface TextFound {
  story: { lines: Line[]; spelling: string };
  records: { lines: Line[]; count: number; spelling: string };
}

const shown = 5;

/** The way to the index of names. */
export const indexGroup: Group = { title: 'Index', lines: [{ href: '/names/', title: 'All names, A to Z' }] };

/** Where a query that finds nothing can lead: the nearest names, and the index. */
export function waysOn(nearest: NameEntry[]): Group[] {
  return [{ title: 'Perhaps you meant', lines: nearest.map((entry) => nameLine(entry)) }, indexGroup];
}

/** The names that answer, with the form that was met where it is not the name itself. */
export function namesGroup(matches: NameMatch[]): Group {
  const lines = matches.slice(0, shown).map(({ entry, form }) => nameLine(entry, form));
  return { title: 'Names', lines, count: matches.length };
}

function nameLine([name, kind, , records, href]: NameEntry, form = name): Line {
  const count = records === 1 ? '1 record' : `${records} records`;
  const also = form === name ? [] : [form];
  return { href, title: name, note: [...also, kind, count].join(' · ') };
}

/** What else the text may call the name that a query means; none where it only begins like one. */
export function spellings([best]: NameMatch[]): string[] {
  return best && best.rank < 2 ? [best.entry[0], ...best.entry[2]].slice(0, 4) : [];
}

/** What was found in the text; a heading says so where another spelling of the name was looked for. */
export function textGroups({ story, records }: TextFound, query: string): Group[] {
  const titled = (title: string, spelling: string) => (spelling === query ? title : `${title}, for “${spelling}”`);
  return [
    { title: titled('In the story', story.spelling), lines: story.lines.slice(0, shown), count: story.lines.length },
    { title: titled('Records and figures', records.spelling), lines: records.lines, count: records.count },
  ];
}

/** How many results there are, group by group, as a sentence to be heard. */
export function counts(groups: Group[]): string {
  const full = groups.filter((group) => group.lines.length && group !== indexGroup);
  return full.map(({ title, lines, count = lines.length }) => `${title}: ${count}.`).join(' ');
}
