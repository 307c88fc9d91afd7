import { dossierHref } from '../ledger/dossierView.ts';
import type { Ledger } from '../ledger/model.ts';
import { dossierIds } from '../ledger/namesIndex.ts';
import { recordHref } from '../ledger/recordView.ts';
import { readPages, readSections } from './readSection.ts';

/**
 * Every page on which a correction can be shown, with the anchors on it that can carry one. A passage belongs to its
 * section and a figure to its own page; wherever else they stand, the notice comes along.
 */
export function correctablePlaces(ledger: Ledger): Map<string, string[]> {
  const prose = [...readSections(ledger), ...readPages(ledger)];
  const mentioned = new Set(prose.flatMap(({ nameIds }) => nameIds));
  return new Map<string, string[]>([
    ['/', ledger.story.key_figures.map(({ id }) => id)],
    ...prose.map(({ id, ids, claims }) => {
      const paragraphs = claims.flatMap((claim) => claim.id ?? []);
      return place(`/${id}/`, [...new Set([...notFigures(ledger, ids), ...paragraphs])]);
    }),
    ...[...ledger.records.values()].map(({ id, withdrawn, quantities, quotes }) =>
      place(recordHref(id), withdrawn ? [] : [...Object.keys(quantities), ...Object.keys(quotes)]),
    ),
    ...[...ledger.series.values()].map(({ id, points }) => {
      return place(
        recordHref(id),
        points.map(({ date }) => date),
      );
    }),
    ...[...ledger.figures.keys()].map((id) => place(`/figures/${id}/`, [])),
    ...dossierIds(ledger, mentioned).map((id) => place(dossierHref(id), [])),
  ]);
}

function place(page: string, anchors: string[]): [string, string[]] {
  return [page, anchors];
}

function notFigures({ figures }: Ledger, ids: string[]): string[] {
  return ids.filter((id) => !figures.has(id));
}
