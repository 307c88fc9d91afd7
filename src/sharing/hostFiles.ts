import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile, redirectPage, redirectsFile } from './redirects.ts';
import { listedPage, sitemaps } from './sitemap.ts';

/**
 * Writes what a host asks for once all pages stand: the sitemap of those that may be listed, headers, redirects, and a
 * page at each old address for hosts that know no redirects.
 * @param site where the site will stand, with the folder it stands in
 * @param moved old addresses, each with the one that took its place
 */
export function hostFiles(site: URL, moved: Record<string, string>): AstroIntegration {
  return {
    name: 'host-files',
    hooks: { 'astro:build:done': ({ dir }) => writeHostFiles(fileURLToPath(dir), site, moved) },
  };
}

/** The same, for a folder. */
export function writeHostFiles(folder: string, site: URL, moved: Record<string, string>): void {
  const base = site.pathname;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const pages = files.map((file) => listedPage(readFileSync(join(folder, file), 'utf8'))).filter((page) => page);
  const write = (file: string, text: string) => {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const [name, text] of sitemaps(pages as NonNullable<(typeof pages)[0]>[], site.href)) write(name, text);
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  write('_headers', headersFile(folders.map(({ name }) => name).sort(), base));
  const old = Object.entries(moved).filter(([from]) => from.startsWith('/'));
  write('_redirects', redirectsFile(old, base));
  for (const [from, to] of old) write(join(from, 'index.html'), redirectPage(to, site));
}
