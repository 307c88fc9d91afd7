import { basename } from 'node:path';
import type { Root } from 'mdast';
import type { Fault } from '../ledger/faults.ts';
import type { Ledger } from '../ledger/model.ts';
import { linePassage, yamlTexts } from './authorLines.ts';
import { checkFacts } from './checkFacts.ts';
import { checkLedgerTags } from './checkLedgerTags.ts';
import { checkTags } from './checkTags.ts';
import { readFrontMatter, type FrontMatter } from './frontMatter.ts';
import { readAnchors, type Anchor } from './headings.ts';
import { collectNotes, type Note } from './notes.ts';
import { frontMatterOf, parseProse, ProseSyntaxError } from './parseProse.ts';
import { placeParagraphs, type ClaimReading, type GoneParagraph } from './placeParagraphs.ts';
import type { Passage } from './prose.ts';
import type { FigureCounts } from './resolveFact.ts';
import { readPassages, type PassagesReading } from './readPassages.ts';
import { placing } from './sourcePlace.ts';

/** A section, read and checked: what is said of it, its tree for the page, and its faults. */
export interface Examined extends PassagesReading {
  front: Partial<FrontMatter>;
  /** Facts carry their proof, references their note. */
  tree: Root;
  notes: Note[];
  anchors: (Anchor & { line: number; column: number })[];
  /** Paragraphs that state a claim, in order. */
  claims: ClaimReading[];
  /** Published paragraphs that are no longer there. */
  gone: GoneParagraph[];
  faults: Fault[];
}

/** The fewest words that make a section. */
const fewest = 40;

/** Reads one section from its text. The one way in which prose is read: by the check, by the pages and by the pipeline. */
export function examineSection(ledger: Ledger, figures: FigureCounts, file: string, text: string): Examined {
  const faults: Fault[] = [];
  const front = readFrontMatter(ledger, file, text, faults) ?? {};
  const at = placing(text);
  const matter = frontMatterOf(text);
  for (const line of matter ? yamlTexts(matter.yaml) : []) {
    const passage = linePassage(file, matter!.yaml, line, (offset) => at(matter!.offset + offset), faults);
    if (passage && ['title', 'summary'].includes(line.field)) checkLine(passage, ledger, figures);
  }
  const passage: Passage = { file, text, tree: parseOrComplain(file, text, faults), at, faults };
  checkTags(passage);
  checkLedgerTags(passage, ledger);
  checkFacts(passage, ledger, figures);
  const anchors = readAnchors(passage).map((anchor) => ({ ...anchor, ...at(anchor.offset) }));
  const notes = collectNotes(passage);
  const reading = readPassages(passage.tree, ledger);
  const placed = placeParagraphs(passage.tree, basename(file, '.mdx'), ledger.permalinks);
  if (!faults.length && (reading.words < fewest || !reading.passages.length)) faults.push(empty(file, reading));
  return { front, tree: passage.tree, notes, anchors, faults, ...reading, ...placed };
}

/** Checks a line of Markdown: its tags, facts, numbers and quotations. */
export function checkLine(passage: Passage, ledger: Ledger, figures: FigureCounts): void {
  checkTags(passage);
  checkFacts(passage, ledger, figures);
}

function parseOrComplain(file: string, text: string, faults: Fault[]): Root {
  try {
    return parseProse(text);
  } catch (error) {
    if (!(error instanceof ProseSyntaxError)) throw error;
    const { line, column } = error.place;
    const found = text.split('\n')[line - 1]?.trim().slice(0, 80) || 'the end of the file';
    faults.push({
      file,
      line,
      column,
      field: 'prose',
      found,
      expected: `Markdown without this fault: ${error.message}`,
    });
    return { type: 'root', children: [] };
  }
}

function empty(file: string, { words, passages }: PassagesReading): Fault {
  const found = `${words} ${words === 1 ? 'word' : 'words'}, ${passages.length} ${passages.length === 1 ? 'passage' : 'passages'}`;
  const expected = `at least ${fewest} words, and one passage under a heading`;
  return {
    file,
    line: 0,
    column: 0,
    field: 'empty section',
    found,
    expected,
    mend: 'take the section out of story.yaml until it is written',
  };
}
