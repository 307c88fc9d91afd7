import { isScalar, parseDocument, visit } from 'yaml';
import type { Fault } from '../ledger/faults.ts';
import { parseProse, ProseSyntaxError } from './parseProse.ts';
import type { Passage } from './prose.ts';
import { sourceOffset, type Placing } from './sourcePlace.ts';

/** A text in a YAML file. */
export interface YamlText {
  /** Its keys, without indexes: `rows.note`. */
  field: string;
  value: string;
  /** Offset of its first sign in the YAML. */
  start: number;
}

/** All texts of a YAML text that an author wrote, in order. */
export function yamlTexts(yaml: string): YamlText[] {
  const found: YamlText[] = [];
  visit(parseDocument(yaml, { schema: 'core' }), {
    Scalar(key, { value, range }, path) {
      if (key === 'key' || typeof value !== 'string' || !range) return;
      const keys = path.flatMap((node) => ('key' in node && isScalar(node.key) ? [String(node.key.value)] : []));
      found.push({ field: keys.join('.'), value, start: range[0] });
    },
  });
  return found;
}

/**
 * A text of a YAML file as a passage to be checked like prose.
 * @param at where the YAML's offsets stand in the file
 * @returns undefined where the text is no MDX; `faults` then says why
 */
export function linePassage(
  file: string,
  yaml: string,
  { value, start }: YamlText,
  at: Placing,
  faults: Fault[],
): Passage | undefined {
  const place: Placing = (offset) => at(sourceOffset(yaml, start, value, offset));
  try {
    return { file, text: value, tree: parseProse(value), at: place, faults };
  } catch (error) {
    if (!(error instanceof ProseSyntaxError)) throw error;
    faults.push({
      file,
      ...place(0),
      field: 'prose',
      found: value.slice(0, 60),
      expected: `Markdown without this fault: ${error.message}`,
    });
    return undefined;
  }
}
