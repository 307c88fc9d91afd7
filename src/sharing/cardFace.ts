import { Resvg } from '@resvg/resvg-js';
import { cutFace, type Cut, type FaceName } from './cutFace.ts';
import { textElement } from './textElement.ts';

/** Letters that one file holds, so that one text element can print them. */
export interface Run {
  family: string;
  text: string;
  /** Where it begins, in ems from the start of the whole. */
  at: number;
}

/** A face that can be measured and drawn. */
export interface CardFace {
  /** Its files, absolute. */
  files: string[];
  /** Whether a file has every letter of a text. */
  prints(text: string): boolean;
  /** Width of a text in ems, without kerning, which makes it a little more than is drawn. */
  measure(text: string): number;
  /** A text cut where one file's letters end. */
  runs(text: string): Run[];
}

/**
 * Opens a face whose files are kept in a folder.
 * Its functions throw for a letter that no file has, since that would be drawn as a box.
 */
export async function cardFace(name: FaceName | 'text', folder: string): Promise<CardFace> {
  const cuts = await cutFace(name, folder);
  const letters = new Map<string, Letter | undefined>();
  const pieces = (text: string) => {
    const found: { cut: Cut; text: string }[] = [];
    for (const letter of lettersOf(text)) {
      const cut = letterOf(letter)?.cut;
      if (!cut) throw new Error(`No share card can print ‘${text}’: its ${name} face has no ‘${letter}’.`);
      if (found.at(-1)?.cut === cut) found.at(-1)!.text += letter;
      else found.push({ cut, text: letter });
    }
    return found;
  };
  const letterOf = (letter: string) => {
    if (!letters.has(letter)) letters.set(letter, findLetter(cuts, letter));
    return letters.get(letter);
  };
  const plainWidth = (text: string) => [...text].reduce((sum, letter) => sum + letterOf(letter)!.advance, 0);
  return {
    files: cuts.map(({ file }) => file),
    prints: (text) => lettersOf(text).every((letter) => letterOf(letter)),
    measure: (text) => pieces(text).reduce((sum, piece) => sum + plainWidth(piece.text), 0),
    runs: (text) => {
      const found = pieces(text);
      let at = 0;
      return found.map((piece, index) => {
        const run = { family: piece.cut.family, text: piece.text, at };
        if (index < found.length - 1)
          at += piece.text.trim() ? drawnAdvance(piece.cut, piece.text) : plainWidth(piece.text);
        return run;
      });
    },
  };
}

/** The letters of a text, without what only directs the setting of others, such as the direction of writing. */
function lettersOf(text: string): string[] {
  return [...text.normalize().replace(/\p{Cf}/gu, '')];
}

/** A letter in the first cut that has it, and its width in ems. */
interface Letter {
  cut: Cut;
  advance: number;
}

function findLetter(cuts: Cut[], letter: string): Letter | undefined {
  const code = letter.codePointAt(0)!;
  const cut = cuts.find(({ font }) => font.hasGlyphForCodePoint(code));
  return cut && { cut, advance: cut.font.glyphForCodePoint(code).advanceWidth / cut.font.unitsPerEm };
}

/** How far a kerned text moves the pen, in ems: what a second copy of it adds to the width of the first. */
function drawnAdvance(cut: Cut, text: string): number {
  const font = { loadSystemFonts: false, fontFiles: [cut.file] };
  const widthOf = (words: string) => new Resvg(textAlone(words, cut.family), { font }).getBBox()?.width ?? 0;
  return (widthOf(text + text) - widthOf(text)) / 1000;
}

function textAlone(text: string, family: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${textElement({ text, family }, 0, 0, 1000)}</svg>`;
}
