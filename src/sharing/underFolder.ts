/** Where a site stands that does not have its host to itself. */
export interface Standing {
  /** The host's address, without a path: `https://host.example`. */
  origin: string;
  /** The folder, between slashes: `/log/`. */
  base: string;
}

/**
 * A page as it has to be under a folder: all that leads from the host's root leads from the folder, and so do the site's own
 * addresses in full, in words and in links that hold a text.
 */
export function htmlUnder(html: string, { origin, base }: Standing): string {
  const attributes = html
    .replace(/(\s(?:href|src|action)=["']?)\/(?!\/)/g, `$1${base}`)
    .replace(
      /(\ssrcset=")([^"]*)/g,
      (_, start: string, set: string) => start + set.replace(/(^|,\s*)\//g, `$1${base}`),
    );
  return textUnder(cssUnder(attributes, base), { origin, base });
}

/** Styles under a folder. */
export function cssUnder(css: string, base: string): string {
  return css.replace(/(url\(["']?)\/(?!\/)/g, `$1${base}`);
}

/** Data under a folder: each text that is a path of the site, as a value or as a key. */
export function jsonUnder(json: string, standing: Standing): string {
  return textUnder(json.replace(/(?<!\\)"\/(?!\/)/g, `"${standing.base}`), standing);
}

/**
 * A script under a folder: each text that begins with the name of something that was built, and Pagefind's own setting.
 * @param names what stands at the root of the built site
 */
export function scriptUnder(script: string, names: string[], base: string): string {
  const known = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return script
    .replace(new RegExp(`(["'\`])/(?=(?:${known})(?:[/?#"'\`]|\\$\\{))`, 'g'), `$1${base}`)
    .replace(/(\bbaseUrl:\s*)(["'`])\/\2/g, `$1$2${base}$2`);
}

/** Any text under a folder: the site's addresses in full, plain or encoded. */
export function textUnder(text: string, { origin, base }: Standing): string {
  return [origin, encodeURIComponent(origin)].reduce((all, start, index) => {
    const slash = index ? encodeURIComponent('/') : '/';
    return all.replaceAll(start + slash, start + (index ? encodeURIComponent(base) : base));
  }, text);
}
