import { report } from '../../src/ledger/faults.ts';
import { dressSection } from '../../src/prose/dressSection.ts';
import { examineSection } from '../../src/prose/examineSection.ts';
import { printTree } from './printTree.ts';
import { figures, ledger } from './story.ts';

const front = '---\ntitle: A case\nsummary: One line.\nupdated: 2014-10-06\n---\n\n';
const padding = `\n\n${'A section needs forty words, and these are here for no other reason than that. '.repeat(3)}\n`;

/** The HTML of a section of the second story called `case`. */
export function sectionHtml(mdx: string): string {
  const examined = examineSection(ledger, figures, 'sections/case.mdx', front + mdx + padding);
  if (examined.faults.length) throw new Error(report(examined.faults));
  const html = printTree(dressSection(ledger, 'case', examined));
  return `${html.replace(/<p>A section needs forty words[^<]*<\/p>\n?/, '').trim()}\n`;
}
