import { resolve } from 'node:path';

/** The folder that holds the story, absolute: CONTENT_DIR, or `content`. */
export const contentDir = resolve(process.env.CONTENT_DIR ?? 'content');

/** The folder the finished site goes to, absolute: OUT_DIR, or `dist`. */
export const outDir = resolve(process.env.OUT_DIR ?? 'dist');

/** Where the site will stand, if the environment says so; else story.yaml does. */
export const siteUrl = process.env.SITE_URL;

/**
 * The folder of its host that a site stands in, between slashes: BASE_PATH, or the path of its address.
 * @param address of the site, such as `https://host.example/log`
 */
export function folderOf(address: string): string {
  return `/${process.env.BASE_PATH ?? new URL(address).pathname}/`.replace(/\/+/g, '/');
}

/** The port on which the site is served on this machine. */
export const port = Number(process.env.PORT ?? 4321);
