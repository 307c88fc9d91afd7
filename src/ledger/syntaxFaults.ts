import type { YAMLException } from 'js-yaml';
import { isMap, isScalar, LineCounter, parseDocument, visit, type Document, type YAMLParseError } from 'yaml';
import { inWords } from './contentFile.ts';
import type { Fault } from './faults.ts';

const expectations: Record<string, string> = {
  BAD_DQ_ESCAPE: 'single quotation marks, or a second \\ before the one that stands there',
  BAD_INDENT: 'lines of one list or one set of fields that begin in the same column',
  BAD_SCALAR_START: 'quotation marks round a text that begins with a sign such as @, % or `',
  BLOCK_AS_IMPLICIT_KEY: 'quotation marks round a text that holds a colon and a space',
  BLOCK_IN_FLOW: 'one style: either { … } or [ … ] on one line, or lines set in',
  DUPLICATE_KEY: 'each field once',
  MISSING_CHAR: 'the sign that closes what was opened: a quotation mark, a bracket, or the colon after a field',
  MULTILINE_IMPLICIT_KEY: 'a field name and a colon at the start of the line',
  MULTIPLE_DOCS: 'one set of fields in a file, without a line of ---',
  TAB_AS_INDENT: 'spaces at the start of the line, not a tab',
  UNEXPECTED_TOKEN: "nothing after a closing quotation mark; in a text set in '…', an apostrophe is written ''",
};

/**
 * Why a text is not YAML, in plain words: its first error, and every field that is written twice.
 * @param error what the fast parser said; used where the exact one finds nothing
 */
export function syntaxFaults(file: string, text: string, error: Error): Fault[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, schema: 'core', prettyErrors: false });
  const doubles = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const first = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const lines = text.split(/\r?\n/);
  const faultAt = (offset: number, fault: Pick<Fault, 'field' | 'expected' | 'mend'>, found?: string): Fault => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line, column: col, found: found ?? inWords(lines[line - 1]), ...fault };
  };
  if (first) return [faultAt(first.pos[0], { field: 'YAML', expected: expectationOf(first) })];
  if (doubles.length) {
    return doubles.map(({ pos }) => {
      const { key, earlier } = doubled(document, pos[0]);
      const mend = `keep one of the two; the other stands in line ${lineCounter.linePos(earlier).line}`;
      return faultAt(pos[0], { field: key, expected: expectations.DUPLICATE_KEY!, mend }, `${key} a second time`);
    });
  }
  const { mark, reason } = error as YAMLException;
  const line = mark?.line ?? 0;
  const sign = /alias|tag/.test(reason);
  return [
    {
      file,
      line: line + 1,
      column: (mark?.column ?? 0) + 1,
      field: 'YAML',
      found: inWords(lines[line]),
      expected: sign ? 'quotation marks round a text that begins with * or !' : `YAML without this fault: ${reason}`,
    },
  ];
}

function expectationOf({ code, message }: YAMLParseError): string {
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) return 'a ] or } that closes what was opened';
  return expectations[code] ?? `YAML without this fault: ${message}`;
}

/** The field written twice whose second place is at an offset, with the offset of its first. */
function doubled(document: Document, offset: number): { key: string; earlier: number } {
  let found = { key: 'field', earlier: offset };
  visit(document, {
    Map(_, map) {
      if (!isMap(map)) return undefined;
      const keys = map.items.map(({ key }) => key).filter((key) => isScalar(key));
      const second = keys.find((key) => key.range?.[0] === offset);
      const first = second && keys.find((key) => key.value === second.value);
      if (!first) return undefined;
      found = { key: String(first.value), earlier: first.range?.[0] ?? offset };
      return visit.BREAK;
    },
  });
  return found;
}
