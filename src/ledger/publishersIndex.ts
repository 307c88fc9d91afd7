import { byCode } from './byCode.ts';
import { byIndexOrder, underLetters } from './indexOrder.ts';
import { sourceKindLabels } from './labels.ts';
import { publisherAnchor, sourceKindHref, type SourceGroup } from './sourcesIndex.ts';

/** A publisher as a line of the index. */
export interface IndexedPublisher {
  id: string;
  name: string;
  /** Where its sources are listed: one place for each kind of text that it has. */
  places: { kind: string; href: string; count: number }[];
}

/** All publishers from A to Z, each once. */
export function publishersIndex(groups: SourceGroup[]): { letter: string; entries: IndexedPublisher[] }[] {
  const publishers = new Map<string, IndexedPublisher>();
  for (const { kind, publishers: of } of groups) {
    for (const { id, name, sources } of of) {
      const publisher = publishers.get(id) ?? { id, name, places: [] };
      const href = `${sourceKindHref(kind)}#${publisherAnchor(id)}`;
      publisher.places.push({ kind: sourceKindLabels[kind], href, count: sources.length });
      publishers.set(id, publisher);
    }
  }
  const sorted = [...publishers.values()].sort((a, b) => byIndexOrder(a.name, b.name) || byCode(a.id, b.id));
  return underLetters(sorted, ({ name }) => name);
}
