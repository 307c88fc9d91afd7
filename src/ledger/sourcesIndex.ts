import { byCode } from './byCode.ts';
import { byIndexOrder } from './indexOrder.ts';
import type { Ledger } from './model.ts';
import { recordHref } from './recordView.ts';
import { sourceKinds, type Source } from './schemas/source.ts';
import { standingRecords } from './standingRecords.ts';

/** A source with what rests on it. */
export interface SourceEntry {
  source: Source;
  /** Records in order of date, then series. */
  carries: Carried[];
}

/** A record or series that rests on a source. */
export interface Carried {
  title: string;
  href: string;
  /** True for a record that rests on this source alone. */
  alone: boolean;
}

/** What one publisher has under one kind. */
export interface PublisherEntry {
  id: string;
  name: string;
  /** Who the publisher is; owner or leaning where it matters. */
  about?: string;
  /** In order of date. */
  sources: SourceEntry[];
}

/** The sources of one kind, by publisher. */
export interface SourceGroup {
  kind: Source['kind'];
  /** In the order of an index. */
  publishers: PublisherEntry[];
}

const kept = new WeakMap<Ledger, SourceGroup[]>();

/** The sources that something rests on, by kind and within it by publisher; a kind without any is left out. */
export function sourcesIndex(ledger: Ledger): SourceGroup[] {
  const groups = kept.get(ledger) ?? groupSources(ledger);
  kept.set(ledger, groups);
  return groups;
}

/** All sources of groups, in their order. */
export function entriesOf(groups: SourceGroup[]): SourceEntry[] {
  return groups.flatMap(({ publishers }) => publishers.flatMap(({ sources }) => sources));
}

/** The sources that no record that stands and no series rests on, in order of id. */
export function unusedSources(ledger: Ledger): Source[] {
  const carried = carriedBy(ledger);
  return [...ledger.sources.values()].filter(({ id }) => !carried.has(id));
}

/** The page of a kind of sources. */
export function sourceKindHref(kind: Source['kind']): string {
  return `/sources/${kind}/`;
}

/** Where a source stands in the list of sources. */
export function sourceHref({ id, kind }: Pick<Source, 'id' | 'kind'>): string {
  return `${sourceKindHref(kind)}#${id}`;
}

/** The anchor of a publisher, in the index of all and on the page of each kind; no source and no letter has it. */
export function publisherAnchor(publisherId: string): string {
  return `by-${publisherId}`;
}

function groupSources(ledger: Ledger): SourceGroup[] {
  const carried = carriedBy(ledger);
  const entries = [...carried].flatMap(([id, carries]) => {
    const source = ledger.sources.get(id);
    return source ? [{ source, carries }] : [];
  });
  const byKind = Map.groupBy(entries, ({ source }) => source.kind);
  return sourceKinds.flatMap((kind) => (byKind.has(kind) ? { kind, publishers: publishersOf(byKind.get(kind)!) } : []));
}

function publishersOf(entries: SourceEntry[]): PublisherEntry[] {
  const byPublisher = Map.groupBy(entries, ({ source }) => source.publisher_id);
  return [...byPublisher]
    .map(([id, sources]) => {
      const { publisher: name, about } = sources[0]!.source;
      return { id, name, ...(about && { about }), sources: sources.sort(byDate) };
    })
    .sort((a, b) => byIndexOrder(a.name, b.name) || byCode(a.id, b.id));
}

function byDate({ source: a }: SourceEntry, { source: b }: SourceEntry): number {
  return byCode(a.date, b.date) || byCode(a.id, b.id);
}

function carriedBy(ledger: Ledger): Map<string, Carried[]> {
  const carried = new Map<string, Carried[]>();
  const add = (sources: string[], { id, title }: { id: string; title: string }, isRecord: boolean) => {
    const ids = [...new Set(sources)];
    const one = { title, href: recordHref(id), alone: isRecord && ids.length === 1 };
    for (const source of ids) {
      const carries = carried.get(source);
      if (carries) carries.push(one);
      else carried.set(source, [one]);
    }
  };
  for (const record of standingRecords(ledger)) add(record.sources, record, true);
  for (const series of ledger.series.values()) {
    const sources = series.points.map(({ source }) => source);
    add(sources, series, false);
  }
  return carried;
}
