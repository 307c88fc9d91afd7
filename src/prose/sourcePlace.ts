import type { Place } from '../ledger/locateYaml.ts';

/** Where the characters of a text stand in its file. */
export type Placing = (offset: number) => Place;

/** Lines and columns, from 1, of a text's offsets. */
export function placing(text: string): Placing {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - starts[line]! + 1 };
  };
}

/**
 * The offset in `source` of a character of a value that was written there, from `start`. What the writing adds is passed
 * over: escapes, line breaks where the value has a space, indents.
 */
export function sourceOffset(source: string, start: number, value: string, index: number): number {
  let at = start;
  for (let done = 0; done <= index && done < value.length; done++) {
    const wanted = value[done]!;
    const found = nextMatch(source, at, wanted);
    if (found < 0) return at;
    if (done === index) return found;
    at = found + 1;
    if (/\s/.test(wanted)) while (/\s/.test(source[at] ?? '') && !/\s/.test(value[done + 1] ?? '')) at++;
  }
  return at;
}

/** Escapes are short, so what lies further off than a few characters belongs to something else. */
function nextMatch(source: string, from: number, wanted: string): number {
  for (let at = from; at < Math.min(source.length, from + 40); at++) {
    if (source[at] === wanted || (/\s/.test(wanted) && /\s/.test(source[at]!))) return at;
  }
  return -1;
}
