import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectFigures } from '../charts/collectFigures.ts';
import type { Ledger } from '../ledger/model.ts';
import { examineSection, type Examined } from './examineSection.ts';
import type { ClaimReading, GoneParagraph } from './placeParagraphs.ts';
import type { PassageReading } from './readPassages.ts';
import { plainInline, renderInline } from './renderInline.ts';
import type { FigureCounts } from './resolveFact.ts';

/** A section as the rest of the site needs it. */
export interface SectionReading {
  id: string;
  title: string;
  /** The standfirst as plain text, for heads and cards. */
  summary: string;
  /** The standfirst with its facts as links. */
  summaryHtml: string;
  updated: string;
  /** The figure on its card. */
  figure?: string;
  passages: PassageReading[];
  /** Every id that its author gave: those of headings, figures, asides and paragraphs, in order. */
  ids: string[];
  /** Paragraphs that state a claim, in order. */
  claims: ClaimReading[];
  /** Published paragraphs that are no longer there. */
  gone: GoneParagraph[];
  words: number;
  minutes: number;
  /** How many facts are proved in it, those of its notes too. */
  facts: number;
  notes: number;
  /** In order of use. */
  recordIds: string[];
  nameIds: string[];
  figureIds: string[];
  /** Figures that it links to, whose drawings stand on their own pages. */
  linkedFigureIds: string[];
}

interface Kept {
  figures: FigureCounts;
  sections: Map<string, Examined>;
  readings: Map<string, SectionReading>;
}

const kept = new WeakMap<Ledger, Kept>();

/** A section by id, read once per ledger. Faults of the content are for `checkContent`; what can be read is given. */
export function readSection(ledger: Ledger, id: string): SectionReading {
  const { readings } = keptFor(ledger);
  const reading = readings.get(id) ?? toReading(ledger, id, examined(ledger, id));
  readings.set(id, reading);
  return reading;
}

/** The pages beside the story, such as its method, in order of id. */
export function readPages(ledger: Ledger): SectionReading[] {
  return pageIds(ledger).map((id) => toReading(ledger, id, examined(ledger, id, 'pages')));
}

/** Ids of the pages beside the story. */
export function pageIds({ dir }: Ledger): string[] {
  const folder = join(dir, 'pages');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  return files.map((name) => name.slice(0, -'.mdx'.length)).sort();
}

/** The story's sections in the order of reading. */
export function readSections(ledger: Ledger): SectionReading[] {
  return ledger.story.sections.map((id) => readSection(ledger, id));
}

/** A section, or a page beside the story, with its tree and its faults; one that has no file is empty. */
export function examined(ledger: Ledger, id: string, folder: 'sections' | 'pages' = 'sections'): Examined {
  const { sections, figures } = keptFor(ledger);
  const file = `${folder}/${id}.mdx`;
  const path = join(ledger.dir, file);
  const section =
    sections.get(file) ?? examineSection(ledger, figures, file, existsSync(path) ? readFileSync(path, 'utf8') : '');
  sections.set(file, section);
  return section;
}

/** The figures' counts, for facts that point at a figure; kept with the ledger. */
export function figureCounts(ledger: Ledger): FigureCounts {
  return keptFor(ledger).figures;
}

function keptFor(ledger: Ledger): Kept {
  const found = kept.get(ledger) ?? { figures: collectFigures(ledger).views, sections: new Map(), readings: new Map() };
  kept.set(ledger, found);
  return found;
}

function toReading(ledger: Ledger, id: string, { front, notes, anchors, ...read }: Examined): SectionReading {
  const { passages, claims, gone, words, minutes, facts, recordIds, nameIds, figureIds, linkedFigureIds } = read;
  const { title = id, summary = '', updated = ledger.story.updated, figure } = front;
  return {
    ...{
      id,
      title: plainInline(title),
      summary: plainInline(summary),
      summaryHtml: renderInline(ledger, summary),
      updated,
      ...(figure && { figure }),
    },
    ...{ passages, claims, gone, words, minutes, facts, recordIds, nameIds, figureIds, linkedFigureIds },
    ids: anchors.map((anchor) => anchor.id),
    notes: notes.length,
  };
}
