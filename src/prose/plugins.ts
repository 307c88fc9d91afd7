import { basename, relative, sep } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { currentLedger } from '../ledger/currentLedger.ts';
import { ContentFaults, type Fault } from '../ledger/faults.ts';
import { dressSection } from './dressSection.ts';
import { element } from './element.ts';
import { examined } from './readSection.ts';

/** For the Markdown processor of astro.config: makes a section's page of the very tree that the check has read. */
export const remarkPlugins = [proseOfSections];

/** None yet: everything is done while the text is still Markdown, where its places in the file are known. */
export const rehypePlugins: [] = [];

/**
 * Astro has parsed the file by its own settings, with curled quotation marks and without our notes; that tree is put
 * aside, so that the page and the check can never disagree.
 * @throws ContentFaults in a build; in development what is unproved is marked in the page instead
 */
function proseOfSections() {
  return (tree: Root, file: VFile): Root => {
    const ledger = currentLedger();
    const [folder, name = ''] = relative(ledger.dir, file.path).split(sep);
    if (folder !== 'sections' && folder !== 'pages') return tree;
    const section = basename(name, '.mdx');
    const read = examined(ledger, section, folder);
    if (read.faults.length && process.env.NODE_ENV !== 'development') throw new ContentFaults(read.faults);
    const page = dressSection(ledger, section, read);
    if (read.faults.length) (page.children as unknown[]).unshift(faultList(read.faults));
    return page;
  };
}

/** Development only: what is wrong, above the section, since not every fault has a word to mark. */
function faultList(faults: Fault[]) {
  const items = faults.map(({ line, column, field, found, expected }) => {
    const value = `${line}:${column} ${field}: found ${found}, expected ${expected}`;
    return element('li', {}, [{ type: 'text', value }]);
  });
  return element('ul', { className: ['unproved'] }, items);
}
