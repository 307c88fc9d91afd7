import { flatLines, type FlatLine } from '../../src/prose/flatLine.ts';
import { parseProse } from '../../src/prose/parseProse.ts';

/** The first line of a text in Markdown, ready to be searched. */
export function firstLine(text: string): FlatLine {
  return flatLines(parseProse(text), text)[0]!;
}
