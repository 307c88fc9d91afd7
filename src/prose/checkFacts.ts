import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Ledger } from '../ledger/model.ts';
import { bareNumbers } from './bareNumbers.ts';
import { factsThatShow } from './factsThatShow.ts';
import { flatLines, type FlatLine } from './flatLine.ts';
import { looseQuotations } from './looseQuotations.ts';
import { attributeOf, complain, isFactLink, isTag, startOf, type Passage } from './prose.ts';
import { proveFact } from './proveFact.ts';
import { resolveFact, type FigureCounts } from './resolveFact.ts';
import { parseFactAddress } from './factAddress.ts';

/** Proves every fact link of a text, notes its result on the link, and finds the numbers and quotations without one. */
export function checkFacts(passage: Passage, ledger: Ledger, figures: FigureCounts): void {
  visit(passage.tree, (node) => {
    if (isFactLink(node)) {
      const fact = proveFact(ledger, figures, node.url, toString(node));
      node.data = { ...node.data, fact };
      if ('found' in fact) complain(passage, startOf(node), { field: node.url, ...fact });
    } else if (isTag(node, 'Quote')) {
      const address = attributeOf(node, 'fact') ?? '';
      const fault = address && checkQuote(ledger, figures, address);
      if (fault) complain(passage, startOf(node), { field: 'tag', ...fault });
    } else if (isTag(node, 'Aside')) {
      checkTitle(node, passage, ledger);
    }
  });
  for (const line of flatLines(passage.tree, passage.text)) checkLine(line, passage, ledger);
}

function checkLine(line: FlatLine, passage: Passage, ledger: Ledger): void {
  for (const { index, text } of bareNumbers(line)) {
    const near = factsThatShow(ledger, text);
    const mend = near.length
      ? `write [${text}](fact:${near[0]}), if that is what is meant${near.length > 1 ? ` (or ${near.slice(1).join(', ')})` : ''}`
      : `write [${text}](fact:record-id.quantity), or <Plain why="…">${text}</Plain> if no record can hold it`;
    complain(passage, line.offsetOf(index), {
      field: 'bare number',
      found: text,
      expected: 'a fact link round it',
      mend,
    });
  }
  for (const { index, text } of looseQuotations(line)) {
    complain(passage, line.offsetOf(index), {
      field: 'quotation',
      found: text.replace(/\s+/g, ' '),
      expected: 'a fact link round the words of a quotation',
      mend: `write [${text.replace(/\s+/g, ' ')}](fact:record-id.quote), or tell it without quotation marks`,
    });
  }
}

function checkTitle(node: Parameters<typeof attributeOf>[0], passage: Passage, ledger: Ledger): void {
  const attribute = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'title');
  const text = typeof attribute?.value === 'string' ? attribute.value : '';
  const start = startOf(attribute ?? node);
  const line = { text, exempt: [], offsetOf: (index: number) => start + 'title="'.length + index };
  checkLine(line, passage, ledger);
}

function checkQuote(ledger: Ledger, figures: FigureCounts, address: string) {
  const parsed = parseFactAddress(address);
  const target = parsed && resolveFact(ledger, figures, parsed);
  if (target && 'found' in target) return target;
  return target?.kind === 'quotation'
    ? undefined
    : { found: address, expected: 'the address of a quotation: record-id.quote' };
}
