import { currentLedger } from '../ledger/currentLedger.ts';
import { plainInline } from './outline.ts';

/**
 * What a citation says of a figure, which has no dates of its own and so takes the story's.
 * @param site where the site stands
 */
export function citedFigure(id: string, site: URL) {
  const { story, figures } = currentLedger();
  return {
    kind: 'figure' as const,
    id,
    title: plainInline(figures.get(id)!.title),
    within: story.title,
    author: story.byline,
    publisher: story.publisher,
    published: story.published,
    version: story.updated,
    address: new URL(`/figures/${id}/`, site).href,
  };
}
