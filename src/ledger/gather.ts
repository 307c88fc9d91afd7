import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { checkShape } from './checkShape.ts';
import { faultIn, faultOf, placeOf, valueAt, type ContentFile, type Path } from './contentFile.ts';
import { readFolder, type Entry, type Folder } from './readFolder.ts';
import type { Fault } from './faults.ts';
import { byCode } from './byCode.ts';
import { readYaml } from './readYaml.ts';
import { salvage } from './salvage.ts';
import { figureSchema, type FigureDeclaration } from './schemas/figure.ts';
import { nameKinds, namesSchema, type Name, type NameKind } from './schemas/name.ts';
import { recordSchema, type LedgerRecord } from './schemas/record.ts';
import { seriesSchema, type Series } from './schemas/series.ts';
import { publisherSchema, type Source } from './schemas/source.ts';
import {
  correctionsSchema,
  permalinksSchema,
  storySchema,
  type Correction,
  type Permalinks,
  type Story,
} from './schemas/story.ts';

/** The content folder read and each file checked by itself; nothing is joined yet. */
export interface Gathered {
  story?: Entry<Story>;
  records: Entry<LedgerRecord>[];
  /** What is sound in records that have faults of their own. */
  salvaged: Entry<Partial<LedgerRecord>>[];
  sources: Entry<Source>[];
  names: Entry<Name>[];
  series: Entry<Series>[];
  figures: Entry<FigureDeclaration>[];
  corrections: Correction[];
  permalinks: Permalinks;
  /** Ids that are written somewhere, also in entries that have faults: to point at those is no second fault. */
  known: Known;
}

/** What may be pointed at; a set is left out where a file could not be parsed, for then nobody knows what it holds. */
export interface Known {
  records: Set<string>;
  /** Records that no longer stand, by id. */
  withdrawn: Map<string, NonNullable<LedgerRecord['withdrawn']>>;
  sections: Set<string>;
  figures: Set<string>;
  sources?: Set<string>;
  names?: Set<string>;
  countries?: Set<string>;
}

/** Reads a content folder, and pushes what is wrong with single files to `faults`. */
export function gather(dir: string, faults: Fault[]): Gathered {
  const records = readFolder(dir, 'records', recordSchema, faults);
  const publishers = readFolder(dir, 'sources', publisherSchema, faults);
  const kinds = readFolder(dir, 'names', namesSchema, faults, nameKinds);
  const sources = publishers.files.flatMap(({ id, value: { sources: list, ...publisher }, source }) =>
    list.map((value, index) => ({
      value: { ...value, ...publisher, publisher_id: id },
      source,
      path: ['sources', index],
    })),
  );
  const names = kinds.files.flatMap(({ id, value, source }) =>
    value.map((name, index) => ({ value: { ...name, kind: id as NameKind }, source, path: [index] })),
  );
  const figures = readFolder(dir, 'figures', figureSchema, faults);
  const sound = new Set(records.files.map(({ source }) => source));
  const rawSources = rawEntries(publishers, ['sources']);
  const rawNames = rawEntries(kinds, []);
  doubleIds(rawSources, 'source', faults);
  doubleIds(rawNames, 'name', faults);
  const whole = <Value>(folder: Folder<Value>) =>
    folder.files.map(({ id, value, source }) => ({ value: { ...value, id }, source, path: [] }));
  return {
    story: readStory(dir, faults),
    records: whole(records),
    salvaged: records.parsed.flatMap(({ source }) => {
      if (sound.has(source)) return [];
      const value = salvage(recordSchema, source);
      return value ? [{ value, source, path: [] }] : [];
    }),
    sources,
    names,
    series: whole(readFolder(dir, 'series', seriesSchema, faults)),
    figures: whole(figures),
    corrections: readOptional(dir, 'corrections.yaml', correctionsSchema, faults) ?? [],
    permalinks: readOptional(dir, 'permalinks.yaml', permalinksSchema, faults) ?? permalinksSchema.parse({}),
    known: {
      records: new Set(records.ids),
      withdrawn: new Map(records.files.flatMap(({ id, value: { withdrawn } }) => (withdrawn ? [[id, withdrawn]] : []))),
      sections: new Set(sectionIds(dir)),
      figures: new Set(figures.ids),
      sources: allParsed(publishers) ? idsOf(rawSources, 'id') : undefined,
      names: allParsed(kinds) ? idsOf(rawNames, 'id') : undefined,
      countries: allParsed(kinds) ? idsOf(rawNames, 'code') : undefined,
    },
  };
}

function readStory(dir: string, faults: Fault[]): Entry<Story> | undefined {
  if (!existsSync(join(dir, 'story.yaml'))) {
    const mend = existsSync(dir)
      ? 'write story.yaml: title, standfirst, dates, sections'
      : 'set CONTENT_DIR to the folder that holds the story';
    faults.push(
      faultOf('story.yaml', 'file', { found: 'nothing', expected: `the story's front matter in ${dir}`, mend }),
    );
    return undefined;
  }
  const source = readYaml(dir, 'story.yaml', faults);
  const value = source && checkShape(storySchema, source, faults);
  return value && { value, source, path: [] };
}

function readOptional<Schema extends z.ZodType>(dir: string, file: string, schema: Schema, faults: Fault[]) {
  const source = existsSync(join(dir, file)) ? readYaml(dir, file, faults) : undefined;
  // A file with nothing but comments says that there is nothing yet.
  return source && source.data !== undefined && source.data !== null ? checkShape(schema, source, faults) : undefined;
}

function sectionIds(dir: string): string[] {
  const folder = join(dir, 'sections');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.mdx')) : [];
  return files.map((name) => name.slice(0, -'.mdx'.length)).sort(byCode);
}

/** The entries of list files as they are written, those of files with faults too. */
function rawEntries({ parsed }: Folder<unknown>, list: Path): Entry<unknown>[] {
  return parsed.flatMap(({ source }) => {
    const values = valueAt(source.data, list);
    return Array.isArray(values) ? values.map((value, index) => ({ value, source, path: [...list, index] })) : [];
  });
}

function idsOf(entries: Entry<unknown>[], field: string): Set<string> {
  return new Set(entries.map(({ value }) => valueAt(value, [field])).filter((found) => typeof found === 'string'));
}

function allParsed({ ids, parsed }: Folder<unknown>): boolean {
  return ids.length === parsed.length;
}

function doubleIds(entries: Entry<unknown>[], noun: string, faults: Fault[]): void {
  const first = new Map<unknown, { source: ContentFile; path: Path }>();
  for (const { value, source, path } of entries) {
    const id = valueAt(value, ['id']);
    const other = first.get(id);
    if (id === undefined) continue;
    if (!other) first.set(id, { source, path });
    else {
      const mend = `the other stands in ${placeOf(other.source, [...other.path, 'id'])}`;
      faults.push(faultIn(source, [...path, 'id'], { expected: `an id that no other ${noun} has`, mend }));
    }
  }
}
