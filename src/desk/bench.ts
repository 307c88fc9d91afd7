import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { currentLedger } from '../ledger/currentLedger.ts';
import { outDir } from '../site.ts';
import { outline } from '../story/outline.ts';
import { benchLedger } from './benchLedger.ts';
import { benchSearch } from './benchSearch.ts';
import { buildSite } from './buildSite.ts';

// `npm run bench -- --ledger 5000`: a generated story of that many records instead of the site's own.
const generated = process.argv.indexOf('--ledger');
if (generated > 0) {
  await benchLedger(Number(process.argv[generated + 1] ?? 10_000));
  process.exit();
}

// `npm run bench -- --search 10000`: what a search of a generated story costs, beside that of a small one.
const searched = process.argv.indexOf('--search');
if (searched > 0) {
  await benchSearch(Number(process.argv[searched + 1] ?? 10_000));
  process.exit();
}

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
const brotli = (data: string | Buffer) => brotliCompressSync(data, quality).length;
const row = (what: string, value: string) => console.log(`${what.padEnd(44)}${value.padStart(14)}`);
const bytes = (count: number) => `${count.toLocaleString('en')} B`;

const begun = performance.now();
await buildSite();
const seconds = (performance.now() - begun) / 1000;

const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
const sizes = new Map(paths.map((path) => [path.slice(outDir.length).split(sep).join('/'), readFileSync(path)]));
const of = (pattern: RegExp) => [...sizes].filter(([path]) => pattern.test(path)).map(([, data]) => data);
const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

console.log('\nBuild');
row('seconds, check to index', seconds.toFixed(1));
row('peak memory of this process', `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
row('files', String(paths.length));

console.log('\nPages, after brotli 11');
row('/', bytes(brotli(sizes.get('/index.html')!)));
for (const { href, words } of outline().sections) {
  const page = sizes.get(`${href}index.html`)!;
  row(href, bytes(brotli(page)));
  row('  bytes a word', (brotli(page) / words).toFixed(2));
}
row('record, median', bytes(median(of(/^\/evidence\/.+\/index\.html$/).map(brotli))));
row('dossier, median', bytes(median(of(/^\/names\/.+\/index\.html$/).map(brotli))));

console.log('\nFigures, what each adds to the first page that shows it');
const added: number[] = [];
for (const id of currentLedger().figures.keys()) {
  const places = [...outline().sections.map(({ href }) => href), `/figures/${id}/`].map((href) => ({
    href,
    page: sizes.get(`${href}index.html`)!.toString(),
  }));
  const drawn = new RegExp(`<figure id="${id}"[\\s\\S]*?</figure>`);
  const { href, page } = places.find((place) => drawn.test(place.page))!;
  const more = brotli(page) - brotli(page.replace(drawn, ''));
  if (!href.startsWith('/figures/')) added.push(more);
  row(`  ${href}${href.startsWith('/figures/') ? '' : `#${id}`}`, bytes(more));
}
row('on section pages, median', bytes(median(added)));
row('SVG, median', bytes(median(of(/^\/figures\/.+\.svg$/).map(brotli))));
row('PNG, median', bytes(median(of(/^\/figures\/.+\.png$/).map(({ length }) => length))));
row('embed, median', bytes(median(of(/^\/embed\/.+\.html$/).map(brotli))));

console.log('\nThe rest');
row('fonts, all', bytes(of(/\.woff2$/).reduce((sum, data) => sum + data.length, 0)));
row('script files, all', bytes(of(/^\/_astro\/.*\.js$/).reduce((sum, data) => sum + brotli(data), 0)));
row('names for the search, largest part', bytes(Math.max(...of(/^\/search\/names\/.*json$/).map(brotli))));
row('card of a name, median', bytes(median(of(/^\/search\/cards\/.*json$/).map(brotli))));
row('filters of the search', bytes(of(/^\/search\/filters\.json$/).reduce((sum, data) => sum + brotli(data), 0)));
row('Pagefind script', bytes(of(/^\/pagefind\/pagefind\.js$/).reduce((sum, data) => sum + brotli(data), 0)));
row('Pagefind wasm', bytes(of(/^\/pagefind\/wasm\.en\.pagefind$/).reduce((sum, data) => sum + data.length, 0)));
row(
  'Pagefind index and fragments',
  bytes(of(/\.pf_(index|fragment|meta)$/).reduce((sum, data) => sum + data.length, 0)),
);
