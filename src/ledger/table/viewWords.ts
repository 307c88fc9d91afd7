import { formatDateRange, formatNumber } from '../formats.ts';
import { capitalised } from '../labels.ts';
import { facets, type Choice, type Facet, type Options } from './facets.ts';
import type { Placeable } from './rowGroups.ts';
import type { Unknown } from './tableAddress.ts';

/** What each filter is called, in the form and in sentences. */
export const filterLabels: Record<Facet | 'words', string> = {
  words: 'Words',
  place: 'Place',
  organisation: 'Organisation or person',
  kind: 'Kind',
  status: 'How sure',
  goods: 'Goods',
  acquired: 'How acquired',
};

// English names of countries that stand with an article.
const withArticle = /^United |(?:lands|pines|Republic|Kingdom|Union|Emirates|Federation)$/;

/** What is in view, as a heading: 'Recalls in Estmark, confirmed: 4 records'. */
export function viewTitle({ facets: chosen, words }: Choice, count: number, options: Options): string {
  const of = (facet: Facet) => options[facet].find(({ id }) => id === chosen[facet]);
  const place = of('place')?.label;
  const where = place && `in ${withArticle.test(place) ? 'the ' : ''}${place}`;
  const parts = [
    [of('kind')?.plural, where].filter(Boolean).join(' '),
    chosen.organisation && `naming ${of('organisation')?.label}`,
    chosen.goods && `goods: ${of('goods')?.label}`,
    chosen.acquired && `how acquired: ${of('acquired')?.label}`,
    of('status')?.label,
    words && `with “${words}”`,
  ];
  const said = parts.filter(Boolean).join(', ');
  return said ? `${capitalised(said)}: ${countWords(count)}` : `All ${countWords(count)}`;
}

/** How many records are in view, by certainty, in how many places, and from when to when. */
export function viewNumbers(rows: Placeable[], options: Options): string {
  if (!rows.length) return '';
  const byStatus = options.status.map(({ label }, index) => {
    const count = rows.filter(({ values }) => values.status[0] === index).length;
    return count ? `${formatNumber(count)} ${label}` : '';
  });
  const places = new Set(rows.flatMap(({ values }) => values.place)).size;
  const dates = rows.map(({ date }) => date);
  const first = dates.reduce((a, b) => (b < a ? b : a));
  const last = dates.reduce((a, b) => (b > a ? b : a));
  return [
    byStatus.filter(Boolean).join(', '),
    places && `${formatNumber(places)} ${places === 1 ? 'place' : 'places'}`,
    formatDateRange(first, last),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What an address asks for in vain, as a sentence. */
export function unknownWords(unknown: Unknown[]): string {
  const asked = unknown.map(({ name, value }) => `${name} “${value}”`).join(' and ');
  return asked && `The address asks for ${asked}, which this ledger does not have; that is left out.`;
}

/** The filters in use, those first without which most would be in view. */
export function loosening(
  { facets: chosen, words }: Choice,
  without: Record<Facet | 'words', number>,
): { filter: Facet | 'words'; count: number }[] {
  const used = [...facets.filter((facet) => chosen[facet]), ...(words ? (['words'] as const) : [])];
  return used
    .map((filter) => ({ filter, count: without[filter] }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** A count of records in words: 'no record', '1 record', '1,204 records'. */
export function countWords(count: number): string {
  return count === 0 ? 'no record' : `${formatNumber(count)} ${count === 1 ? 'record' : 'records'}`;
}
