import type { Nodes, Paragraph, Parents } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { question } from '../ledger/checkShape.ts';
import { nearestId } from '../ledger/nearestId.ts';
import { complain, isTag, startOf, type Passage, type TagNode } from './prose.ts';
import { tags } from './tags.ts';

/**
 * Checks that a text holds only Markdown and the tags of the table, with their attributes. A block tag that was written
 * on one line is lifted out of its paragraph.
 */
export function checkTags(passage: Passage): void {
  visit(passage.tree, (node: Nodes, index, parent: Parents | undefined) => {
    if (node.type === 'paragraph' && parent && index !== undefined && liftTag(node, parent, index))
      return [SKIP, index];
    if (isTag(node)) return checkTag(passage, node, parent);
    const found = foreign(node);
    if (found) complain(passage, startOf(node), { field: 'prose', ...found });
    return undefined;
  });
}

function checkTag(passage: Passage, node: TagNode, parent: Parents | undefined): void {
  const name = node.name ?? '';
  const tag = Object.hasOwn(tags, name) ? tags[name] : undefined;
  const say = (found: string, expected: string, mend?: string) =>
    complain(passage, startOf(node), { field: 'tag', found, expected, ...(mend && { mend }) });
  if (!tag) {
    const isHtml = /^[a-z]/.test(name);
    return say(
      `<${name}>`,
      `${isHtml ? 'Markdown, or ' : ''}one of the tags ${Object.keys(tags).join(', ')}`,
      isHtml ? 'raw HTML is not used in content' : question(nearestId(name, Object.keys(tags))),
    );
  }
  const given = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value && typeof attribute.value !== 'string')) {
      say(`an expression in <${name}>`, 'a text in quotation marks');
      continue;
    }
    given.add(attribute.name);
    if (attribute.name in tag.attributes) continue;
    say(
      `<${name} ${attribute.name}>`,
      attributesInWords(Object.keys(tag.attributes)),
      question(nearestId(attribute.name, Object.keys(tag.attributes))),
    );
  }
  for (const [attribute, need] of Object.entries(tag.attributes)) {
    const isEmpty = !node.attributes.some(
      (one) => one.type === 'mdxJsxAttribute' && one.name === attribute && one.value,
    );
    if (need === 'required' && isEmpty) say(`<${name}> without ${attribute}`, `<${name} ${attribute}="…">`);
  }
  if (tag.content !== node.children.length > 0) {
    say(
      tag.content ? `an empty <${name}>` : `<${name}> with words in it`,
      tag.content ? `<${name}>…</${name}>` : `<${name} … />`,
    );
  }
  const isInSentence = parent?.type === 'paragraph' && parent.children.length > 1;
  if (tag.place === 'block' && isInSentence) say(`<${name}> in a sentence`, `<${name}> on a line of its own`);
}

function attributesInWords(names: string[]): string {
  if (names.length < 2) return names.length ? `the attribute ${names[0]}` : 'no attribute';
  return `one of the attributes ${names.join(', ')}`;
}

/** MDX takes `<Aside>text</Aside>` on one line for a part of a sentence. */
function liftTag(paragraph: Paragraph, parent: Parents, index: number): boolean {
  const [only, ...others] = paragraph.children.filter((child) => child.type !== 'text' || child.value.trim());
  if (!only || others.length || !isTag(only) || tags[only.name ?? '']?.place !== 'block') return false;
  const { name, attributes, children, position } = only;
  const inner = children.length ? [{ type: 'paragraph', children, position }] : [];
  (parent.children as unknown[])[index] = { type: 'mdxJsxFlowElement', name, attributes, children: inner, position };
  return true;
}

function foreign(node: Nodes): { found: string; expected: string; mend?: string } | undefined {
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return {
        found: `the expression {${node.value.slice(0, 40)}}`,
        expected: 'words, or one of the tags',
        mend: 'write \\{ for a brace that is to be printed',
      };
    case 'mdxjsEsm':
      return {
        found: node.value.split('\n')[0]!.slice(0, 60),
        expected: 'no import and no export',
        mend: 'tags need no import',
      };
    case 'html':
      return { found: node.value.slice(0, 40), expected: 'Markdown', mend: 'raw HTML is not used in content' };
    case 'code':
      return { found: 'a block of code', expected: 'words' };
    case 'blockquote':
      return { found: 'a block quotation in Markdown', expected: '<Quote fact="record-id.quote" />' };
    case 'image':
    case 'imageReference':
      return { found: 'an image', expected: '<Figure id="…" />' };
    default:
      return undefined;
  }
}
