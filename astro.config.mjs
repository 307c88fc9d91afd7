import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig, fontProviders } from 'astro/config';
import { currentLedger } from './src/ledger/currentLedger.ts';
import { contentWatch } from './src/prose/contentWatch.ts';
import { trimPolicy } from './src/layouts/trimPolicy.ts';
import { rehypePlugins, remarkPlugins } from './src/prose/plugins.ts';
import { readPages, readSections } from './src/prose/readSection.ts';
import { basePath } from './src/sharing/basePath.ts';
import { hostFiles } from './src/sharing/hostFiles.ts';
import { searchIndex } from './src/search/searchIndex.ts';
import { contentDir, folderOf, outDir, siteUrl } from './src/site.ts';
import { charactersOf, subsetFonts } from './src/styles/subsetFonts.ts';

const ledger = currentLedger();
const titles = [ledger.story.title, ...[...readSections(ledger), ...readPages(ledger)].map(({ title }) => title)];
const textsOf = (names) =>
  readdirSync(contentDir, { recursive: true })
    .filter((file) => names.test(file))
    .map((file) => readFileSync(join(contentDir, file), 'utf8'));
const prose = textsOf(/\.mdx$|^(story|names.+|figures.+)\.yaml$/);
// Each content folder has its own, lest one story's entries and letters be found in another's.
const cacheDir = `.cache/${relative('.', contentDir).replaceAll(/\W+/g, '-')}`;
const fonts = await subsetFonts(charactersOf(prose, textsOf(/\.yaml$/)), titles.join(''), `./${cacheDir}/fonts`);

const address = siteUrl ?? ledger.story.site_url;
const { origin } = new URL(address);
const base = folderOf(address);

export default defineConfig({
  site: origin,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  // 'jsx', the default, drops the space between two links on two lines.
  compressHTML: true,
  build: { inlineStylesheets: 'always', format: 'directory' },
  devToolbar: { enabled: false },
  integrations: [
    mdx({ optimize: true }),
    basePath({ origin, base }),
    trimPolicy(),
    searchIndex(),
    hostFiles(new URL(base, origin), ledger.permalinks.moved),
  ],
  markdown: { processor: unified({ remarkPlugins, rehypePlugins }), syntaxHighlight: false },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Reading',
      cssVariable: '--font-reading',
      display: 'optional',
      fallbacks: ['Charter', 'Georgia', 'serif'],
      // No page changes its face once it is painted, so the stand-in needs no stretching to the same metrics.
      optimizedFallbacks: false,
      options: {
        variants: [
          { src: [fonts.reading], weight: '400 600', style: 'normal' },
          { src: [fonts['reading-italic']], weight: '400', style: 'italic' },
          // Letters such as č and ş: fetched only by pages that print them; its own range of weights keeps it from the preloads.
          {
            src: [fonts['reading-ext']],
            weight: '300 700',
            style: 'normal',
            unicodeRange: ['U+0100-02BA', 'U+1E00-1EFF'],
          },
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Title',
      cssVariable: '--font-title',
      display: 'optional',
      fallbacks: ['Charter', 'Georgia', 'serif'],
      optimizedFallbacks: false,
      options: { variants: [{ src: [fonts.title], weight: '500', style: 'normal' }] },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // Pagefind runs WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    plugins: [contentWatch()],
    // Astro marks MDX modules by a directive of its own, which the bundler would remark on at every build.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } }, assetsInlineLimit: 0 },
  },
});
