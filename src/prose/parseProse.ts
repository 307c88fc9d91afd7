import type { Root } from 'mdast';
import remarkFootnotes from 'remark-footnotes';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Plugin } from 'unified';
import type { Place } from '../ledger/locateYaml.ts';

// Its own types are those of an older unified.
const footnotes = remarkFootnotes as unknown as Plugin<[{ inlineNotes: boolean }]>;
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(footnotes, { inlineNotes: true }).freeze();

/** A text that is no MDX; `place` is where it stops being so. */
export class ProseSyntaxError extends Error {
  readonly place: Place;
  constructor(message: string, place: Place) {
    super(message);
    this.place = place;
  }
}

/**
 * The Markdown of a file or a line, with notes in both forms and tags. Front matter is skipped, positions stay the file's.
 * @throws ProseSyntaxError where it cannot be parsed
 */
export function parseProse(text: string): Root {
  try {
    return parser.parse(withoutFrontMatter(text));
  } catch (error) {
    const { reason, message, line, column } = error as Error & { reason?: string; line?: number; column?: number };
    const [, atLine, atColumn] = /\((\d+):(\d+)/.exec(reason ?? message) ?? [];
    throw new ProseSyntaxError(reason ?? message, {
      line: line ?? Number(atLine ?? 1),
      column: column ?? Number(atColumn ?? 1),
    });
  }
}

/** The YAML between the two lines of hyphens at a file's top, and where it begins; undefined where there is none. */
export function frontMatterOf(text: string): { yaml: string; offset: number } | undefined {
  const match = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  return match?.index === 0 ? { yaml: match[1]!, offset: match[0].indexOf('\n') + 1 } : undefined;
}

function withoutFrontMatter(text: string): string {
  const matter = frontMatterOf(text);
  if (!matter) return text;
  const end = text.indexOf('---', matter.offset + matter.yaml.length) + 3;
  return text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}
