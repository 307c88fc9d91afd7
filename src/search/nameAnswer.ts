import { bothNames, chunkSize } from './bothNames.ts';
import { nameHref, withSlips, type NameMatch } from './matchNames.ts';
import type { NameCard, RecordRow } from './nameCard.ts';
import type { Choice } from './facets.ts';
import type { Card, Line, ResultGroup } from './results.ts';
import { searchHref } from './searchAddress.ts';

/** The card of the name that answers best. */
export function cardOf(query: string, { row, form, rank }: NameMatch, card: NameCard): Card {
  const [, title, kind] = row;
  const also = form !== title && rank < withSlips ? `${form} · ` : '';
  return {
    href: nameHref(row),
    title,
    note: rank < withSlips ? `${also}${kind}` : `Nearest name to “${query}” · ${kind}`,
    about: card.about,
    facts: factsOf(card, row[3]),
    figures: card.figures.map(([amount, what]) => ({ amount, what })),
    lines: card.records.map(recordLine),
  };
}

/** The card of what concerns two names at once; none where nothing does. */
export function cardOfBoth(
  [one, other]: [NameMatch, NameMatch],
  [its, others]: [NameCard, NameCard],
  rows: RecordRow[],
): Card | undefined {
  const { records, told } = bothNames(its, others);
  if (!records.length && !told.length) return undefined;
  const lines = [
    ...rows.map(recordLine),
    ...told.slice(0, 2).map(([href, title]) => ({ href, title, note: 'In the story' })),
  ];
  return {
    href: searchHref({ query: '', choice: choiceOf([one, other]) }),
    title: `${one.row[1]} and ${other.row[1]}`,
    note: 'What concerns both',
    about: '',
    facts: [counted(records.length, 'record'), counted(told.length, 'passage')].filter(Boolean),
    figures: [],
    lines,
  };
}

/** The filters that leave what concerns two names. */
function choiceOf(pair: NameMatch[]): Choice {
  const of = (isCountry: boolean) =>
    pair.filter(({ row }) => (row[2] === 'country') === isCountry).map(({ row }) => row[0]);
  return { place: of(true), organisation: of(false) };
}

/** The chunks of records that an answer to two names needs, and the place in each. */
export function chunksOf(places: number[]): { chunk: number; place: number }[] {
  return places.map((place) => ({ chunk: Math.floor(place / chunkSize), place: place % chunkSize }));
}

/** Other names that answer, as lines. */
export function namesGroup(matches: NameMatch[], title = 'Names', shown = 4): ResultGroup {
  return { id: 'names', title, lines: matches.slice(0, shown).map(nameLine), count: matches.length };
}

function nameLine({ row, form, rank }: NameMatch): Line {
  const [, title, kind, records] = row;
  const also = form === title || rank >= withSlips ? [] : [form];
  return { href: nameHref(row), title, note: [...also, kind, counted(records, 'record')].filter(Boolean).join(' · ') };
}

function recordLine([id, title, when, shape, status]: RecordRow): Line {
  return { href: `/evidence/${id}/`, title, note: `${shape} ${status} · ${when}` };
}

function factsOf({ counts, accused, told }: NameCard, records: number): string[] {
  const marks = counts.length > 1 ? counts.map(([shape, status, count]) => `${shape} ${count} ${status}`) : [];
  const one = counts.length === 1 ? [`${counts[0]![0]} ${counts[0]![1]}`] : [];
  return [
    counted(records, 'record'),
    ...marks,
    ...one,
    accused ? `accused in ${accused}` : '',
    counted(told.length, 'passage'),
  ].filter(Boolean);
}

function counted(count: number, noun: string): string {
  return count ? `${count} ${noun}${count === 1 ? '' : 's'}` : '';
}
