import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Ledger } from '../ledger/model.ts';
import { curlText } from './curl.ts';
import { parseFactAddress } from './factAddress.ts';
import { idOf } from './headings.ts';
import { nameFinder } from './nameFinder.ts';
import type { Note } from './notes.ts';
import { attributeOf, isFactLink, isTag } from './prose.ts';

/** A part of a section under one heading, up to the next. */
export interface PassageReading {
  /** Its permalink. */
  id: string;
  /** 2 for `##`, 3 for `###`. */
  depth: number;
  title: string;
  /** Records that it uses, in order of use. */
  recordIds: string[];
  /** Names that it mentions, in order of mention. */
  nameIds: string[];
  /** Figures that it shows, in order. */
  figureIds: string[];
  /** Figures that it links to, whose drawings stand on their own pages. */
  linkedFigureIds: string[];
  /** By record, the words of the first fact that it proves by it outside the notes. */
  firstFacts: Record<string, string>;
}

/** What a section's prose says of itself. */
export interface PassagesReading {
  passages: PassageReading[];
  /** Words of the prose, without notes. */
  words: number;
  /** At 230 words a minute, at least 1. */
  minutes: number;
  /** Fact links and set-off quotations, those in notes too. */
  facts: number;
  /** Ids in order of use; those of figures come with the records that they draw only on the figure's own page. */
  recordIds: string[];
  nameIds: string[];
  figureIds: string[];
  linkedFigureIds: string[];
}

/** Reads the passages of a checked tree. */
export function readPassages(tree: Root, ledger: Ledger): PassagesReading {
  const find = nameFinder(ledger);
  const noted = new Set<Note>();
  const passages: PassageReading[] = [];
  const [recordIds, nameIds, figureIds] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const linkedFigureIds = new Set<string>();
  let [words, facts] = [0, 0];
  for (const block of tree.children) {
    if (block.type === 'heading' && idOf(block)) {
      passages.push({
        id: idOf(block),
        depth: block.depth,
        title: curlText(toString(block)),
        recordIds: [],
        nameIds: [],
        figureIds: [],
        linkedFigureIds: [],
        firstFacts: {},
      });
    }
    read(block, false);
  }
  return {
    passages,
    words,
    minutes: Math.max(1, Math.round(words / 230)),
    facts,
    recordIds: [...recordIds],
    nameIds: [...nameIds],
    figureIds: [...figureIds],
    linkedFigureIds: [...linkedFigureIds],
  };

  function read(root: Nodes, isNote: boolean): void {
    visit(root, (node, _, parent) => {
      if (node.type === 'link') addLinked(node.url);
      if (isFactLink(node)) addFact(node.url, isNote ? '' : curlText(toString(node)));
      else if (isTag(node, 'Quote')) addFact(attributeOf(node, 'fact') ?? '');
      else if (isTag(node, 'Figure')) addTo(figureIds, 'figureIds', attributeOf(node, 'id') ?? '');
      else if ((node.type as string) === 'noteReference') readNote((node as unknown as { note: Note }).note);
      else if (node.type === 'text' && !isNote) {
        words += countWords(node.value);
        if (parent?.type !== 'link') for (const { id } of find(node.value)) addTo(nameIds, 'nameIds', id);
      }
    });
  }

  function readNote(note: Note): void {
    if (noted.has(note)) return;
    noted.add(note);
    for (const child of note.children) read(child, true);
  }

  function addFact(address: string, shown = ''): void {
    facts++;
    const id = parseFactAddress(address)?.subject;
    if (!id || !ledger.records.has(id)) return;
    addTo(recordIds, 'recordIds', id);
    const here = passages.at(-1)?.firstFacts;
    if (here && shown) here[id] ??= shown.replace(/\s+/g, ' ');
  }

  function addLinked(url: string): void {
    const id = /^\/figures\/([a-z0-9-]+)\/$/.exec(url)?.[1];
    if (id) addTo(linkedFigureIds, 'linkedFigureIds', id);
  }

  type List = 'recordIds' | 'nameIds' | 'figureIds' | 'linkedFigureIds';
  function addTo(all: Set<string>, list: List, id: string): void {
    all.add(id);
    const here = passages.at(-1)?.[list];
    if (here && !here.includes(id)) here.push(id);
  }
}

/** Words as a reader counts them: what stands between spaces and holds a letter or a digit. */
function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
