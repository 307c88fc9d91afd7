import { existsSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { ledgerLoader } from './ledger/ledgerLoader.ts';
import { contentDir } from './site.ts';

// The prose pipeline checks front matter, with file and line, before Astro reads it.
const sections = defineCollection({ loader: glob({ base: `${contentDir}/sections`, pattern: '*.mdx' }) });

const pagesFolder = `${contentDir}/pages`;
const pages = defineCollection({
  // A story need not have pages beside it, and Astro's loader warns of a folder that is not there.
  loader: existsSync(pagesFolder) ? glob({ base: pagesFolder, pattern: '*.mdx' }) : () => [],
});

export const collections = {
  sections,
  pages,
  records: defineCollection({ loader: ledgerLoader('records') }),
  names: defineCollection({ loader: ledgerLoader('names') }),
  figures: defineCollection({ loader: ledgerLoader('figures') }),
};
