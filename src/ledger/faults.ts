import { byCode } from './byCode.ts';
import { withoutEchoes } from './withoutEchoes.ts';

/** One thing that is wrong in the content, said so that its author can mend it. */
export interface Fault {
  /** Path relative to the content folder, with `/`. */
  file: string;
  /** From 1; 0 where the file as a whole is meant. */
  line: number;
  /** From 1; 0 where the line is 0. */
  column: number;
  /** The field or the kind of passage, such as `quantities.recalled.value` or `fact`. */
  field: string;
  /** What stands there. */
  found: string;
  /** What should stand there. */
  expected: string;
  /** How to mend it, where that is not plain; the nearest existing id, for one. */
  mend?: string;
}

/** Thrown when content has faults; its message is the whole report, in order of file and line. */
export class ContentFaults extends Error {
  readonly faults: Fault[];
  constructor(faults: Fault[]) {
    const sorted = withoutEchoes(faults).sort(
      (a, b) => byCode(a.file, b.file) || a.line - b.line || a.column - b.column,
    );
    super(report(sorted));
    this.name = 'ContentFaults';
    this.faults = sorted;
  }
}

/** The faults as text: one block each, then a count. */
export function report(faults: Fault[]): string {
  const blocks = faults.map(formatFault);
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return `${blocks.join('\n\n')}\n\n${count} in the content. Nothing was built.`;
}

function formatFault({ file, line, column, field, found, expected, mend }: Fault): string {
  const place = line ? `${file}:${line}:${column}` : file;
  const lines = [`${place}  ${field}`, `  found     ${found.replace(/\s+/g, ' ')}`, `  expected  ${expected}`];
  if (mend) lines.push(`  mend      ${mend}`);
  return lines.join('\n');
}
