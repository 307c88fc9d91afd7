import { pageOf } from '../ledger/correctionsAt.ts';
import { currentLedger } from '../ledger/currentLedger.ts';
import { outline, plainInline } from './outline.ts';

/** The addresses of all pages that show the notice of a correction. */
export function correctedPages(): Set<string> {
  const { corrections, story } = currentLedger();
  if (!corrections.length) return new Set();
  const { sections } = outline();
  const isSection = (page: string) => sections.some(({ href }) => href === page);
  const pages = corrections.flatMap(({ where }) => where.map(pageOf));
  return new Set(
    pages.flatMap((page) => {
      const figure = /^\/figures\/(.+)\/$/.exec(page)?.[1];
      if (!figure) return isSection(page) ? [page, '/'] : [page];
      const showing = sections.filter(({ figureIds }) => figureIds.includes(figure)).map(({ href }) => href);
      return [page, `/embed/${figure}/`, ...showing, ...(showing.length || story.lead_art === figure ? ['/'] : [])];
    }),
  );
}

/** What stands at an address that a correction names, in words. */
export function placeTitle(address: string): string {
  const { records, series, figures, names, story } = currentLedger();
  const { sections, pages } = outline();
  const page = pageOf(address);
  const [, folder = '', id = ''] = page.split('/');
  const prose = [...sections, ...pages].find(({ href }) => href === page);
  const passage = prose?.passages.find((one) => address === `${page}#${one.id}`);
  if (prose) return passage ? `${prose.title}: ${passage.title}` : prose.title;
  if (folder === 'evidence') return `Record: ${(records.get(id) ?? series.get(id))?.title ?? id}`;
  if (folder === 'figures') return `Figure: ${plainInline(figures.get(id)?.title ?? id)}`;
  if (folder === 'names') return `Dossier: ${names.get(id)?.name ?? id}`;
  return story.title;
}
