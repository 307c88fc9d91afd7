import { currentLedger } from '../ledger/currentLedger.ts';
import { outline, passagesFor, plainInline } from './outline.ts';

/** A figure as a list names it. */
export interface ListedFigure {
  id: string;
  /** What it finds. */
  title: string;
  /** What is drawn. */
  description: string;
}

/** All figures under the section that tells them first, in the order of its passages; those that none tells come last. */
export function figuresBySection(): { title: string; href?: string; figures: ListedFigure[] }[] {
  const { sections } = outline();
  const passages = sections.flatMap(({ href, passages }) => passages.map(({ id }) => `${href}#${id}`));
  const placed = [...currentLedger().figures.values()].map(({ id, title, description }) => ({
    figure: { id, title: plainInline(title), description: plainInline(description) },
    place: passages.indexOf(passagesFor({ figure: id })[0]?.href ?? ''),
  }));
  const inOrder = placed.toSorted((a, b) => a.place - b.place);
  const groups = [
    ...sections.map(({ title, href }) => ({ title, href })),
    { title: sections.length > 1 ? 'For the story as a whole' : 'Beside the story', href: undefined },
  ];
  return groups
    .map((group) => ({
      ...group,
      figures: inOrder
        .filter(({ place }) => (group.href ? passages[place]?.startsWith(`${group.href}#`) : place < 0))
        .map(({ figure }) => figure),
    }))
    .filter(({ figures }) => figures.length);
}
