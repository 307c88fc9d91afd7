import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { ledgerLoader } from './ledger/ledgerLoader.ts';
import { contentDir } from './site.ts';

// The prose pipeline checks front matter, with file and line, before Astro reads it.
const sections = defineCollection({ loader: glob({ base: `${contentDir}/sections`, pattern: '*.mdx' }) });

export const collections = {
  sections,
  records: defineCollection({ loader: ledgerLoader('records') }),
  names: defineCollection({ loader: ledgerLoader('names') }),
  figures: defineCollection({ loader: ledgerLoader('figures') }),
};
