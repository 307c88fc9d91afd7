import type { FlatLine } from './flatLine.ts';

/** Words in quotation marks that nothing proves. */
export interface LooseQuotation {
  /** Offset of the opening mark in the line. */
  index: number;
  text: string;
}

interface Marks {
  opening: RegExp;
  closing: RegExp;
  /** How many words may stand between them without a proof. */
  freeWords: number;
}

/** Single marks also set off a term, or a word held at arm's length; double ones always quote. */
const kinds: Marks[] = [
  { opening: /["“„]/, closing: /["”]/, freeWords: 0 },
  { opening: /['‘]/, closing: /['’]/, freeWords: 2 },
];

/**
 * Words in quotation marks outside fact links and `<Plain>`: any in double marks, more than two in single ones. A mark
 * opens only after a space, a bracket or a dash; it closes only before something that is no letter or digit, so an
 * apostrophe inside a word never counts. A possessive at a word's end (hospitals') closes nothing unless a mark is open,
 * and a mark that opens anew makes the one before it an apostrophe.
 */
export function looseQuotations(line: FlatLine): LooseQuotation[] {
  return kinds.flatMap((kind) => find(line, kind)).sort((a, b) => a.index - b.index);
}

function find({ text, exempt }: FlatLine, { opening, closing, freeWords }: Marks): LooseQuotation[] {
  const found: LooseQuotation[] = [];
  let open = -1;
  for (let index = 0; index < text.length; index++) {
    if (exempt[index]) continue;
    const mark = text[index]!;
    const before = text[index - 1] ?? ' ';
    const after = text[index + 1] ?? ' ';
    if (open >= 0 && closing.test(mark) && /\S/.test(before) && !/[\p{L}\p{N}]/u.test(after)) {
      if (unproved(text, exempt, open + 1, index) > freeWords)
        found.push({ index: open, text: text.slice(open, index + 1) });
      open = -1;
    } else if (opening.test(mark) && /[\s([{—–\-'‘"“]/.test(before) && /\S/.test(after)) open = index;
  }
  return found;
}

function unproved(text: string, exempt: boolean[], from: number, to: number): number {
  let left = '';
  for (let index = from; index < to; index++) left += exempt[index] ? ' ' : text[index];
  return left.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}
