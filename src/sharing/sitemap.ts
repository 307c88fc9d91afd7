import { byCode } from '../ledger/byCode.ts';

/** What a page's own head says of it to search engines. */
export interface Listed {
  url: string;
  /** The day of its last change, where it says one. */
  changed?: string;
}

/** The most addresses that one file may hold. */
const most = 50_000;

/** What a built page says of itself; undefined for one that asks not to be listed. */
export function listedPage(html: string): Listed | undefined {
  const url = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  if (!url || /<meta name="robots" content="noindex"/.test(html)) return undefined;
  const changed = /"dateModified":"([^"]+)"/.exec(html)?.[1];
  return { url, ...(changed && { changed }) };
}

/**
 * The sitemap by file name. Beyond 50,000 pages, `sitemap.xml` names the files that list them.
 * @param folder the address at which the files will stand
 */
export function sitemaps(pages: Listed[], folder: string, limit = most): Map<string, string> {
  const sorted = pages.toSorted((a, b) => byCode(a.url, b.url));
  const parts = Array.from({ length: Math.ceil(sorted.length / limit) }, (_, index) =>
    sorted.slice(index * limit, (index + 1) * limit),
  );
  if (parts.length < 2) return new Map([['sitemap.xml', list('urlset', 'url', sorted)]]);
  const files = parts.map((part, index) => [`sitemap-${index + 1}.xml`, list('urlset', 'url', part)] as const);
  const index = files.map(([name]) => ({ url: `${folder}${name}` }));
  return new Map([['sitemap.xml', list('sitemapindex', 'sitemap', index)], ...files]);
}

function list(whole: string, part: string, entries: Listed[]): string {
  const lines = entries.map(({ url, changed }) => {
    return `<${part}><loc>${url}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</${part}>`;
  });
  const open = `<${whole} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`;
  return ['<?xml version="1.0" encoding="utf-8"?>', open, ...lines, `</${whole}>\n`].join('\n');
}
