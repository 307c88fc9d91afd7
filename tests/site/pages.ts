import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** One page of the built site. */
export interface BuiltPage {
  /** Its address on the site. */
  path: string;
  html: string;
}

/** The built site's folder. */
export const dist = join(import.meta.dirname, '../../dist');

/** Every HTML page of a built site, by address. */
export function builtPages(folder = dist): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: `/${file
        .split(sep)
        .join('/')
        .replace(/index\.html$/, '')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The page at an address. */
export function builtPage(path: string, folder = dist): BuiltPage {
  const page = builtPages(folder).find((candidate) => candidate.path === path);
  if (!page) throw new Error(`${path} was not built.`);
  return page;
}

/** The values of an attribute, in the order of the page. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'g'))].map((match) =>
    (match[1] ?? match[2] ?? match[3])!.replaceAll('&amp;', '&'),
  );
}
