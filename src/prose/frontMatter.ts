import { CORE_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';
import { checkShape, question } from '../ledger/checkShape.ts';
import { faultIn } from '../ledger/contentFile.ts';
import type { Fault } from '../ledger/faults.ts';
import type { Ledger } from '../ledger/model.ts';
import { nearestId } from '../ledger/nearestId.ts';
import { day, id, line } from '../ledger/schemas/fields.ts';
import { syntaxFaults } from '../ledger/syntaxFaults.ts';
import { frontMatterOf } from './parseProse.ts';

const schema = z.strictObject({
  /** The section's title: the finding, not the charge. */
  title: line,
  /** One paragraph, shown as its standfirst. May hold fact links. */
  summary: line,
  /** The day of the last change that a reader would want to know of. */
  updated: day,
  /** The figure on the section's card. */
  figure: id.optional(),
});

/** The fields at a section's top. */
export type FrontMatter = z.infer<typeof schema>;

/** The front matter of a file, checked; undefined where it has faults, which are pushed to `faults`. */
export function readFrontMatter(ledger: Ledger, file: string, text: string, faults: Fault[]): FrontMatter | undefined {
  const matter = frontMatterOf(text);
  if (!matter) {
    const expected = 'front matter with title, summary and updated, between two lines of three hyphens';
    faults.push({ file, line: 1, column: 1, field: 'front matter', found: 'none', expected });
    return undefined;
  }
  // The empty line stands for the opening hyphens, so that lines are counted as in the file.
  const yaml = `\n${matter.yaml}`;
  try {
    const source = { file, text: yaml, data: load(yaml, { schema: CORE_SCHEMA }) };
    const front = checkShape(schema, source, faults);
    if (front?.figure && !ledger.figures.has(front.figure)) {
      const mend = question(nearestId(front.figure, ledger.figures.keys()));
      faults.push(faultIn(source, ['figure'], { expected: 'the id of a figure in figures/', ...(mend && { mend }) }));
    }
    return front;
  } catch (error) {
    faults.push(...syntaxFaults(file, yaml, error as Error));
    return undefined;
  }
}
