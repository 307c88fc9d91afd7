/** An old address and the one that took its place. */
export type Move = [from: string, to: string];

/** Folders whose pages other sites may show in a frame. */
const framed = ['embed'];

/**
 * The file `_headers` of Netlify and Cloudflare Pages. Rules add up and cannot be taken back, so the ban on frames is
 * spelt out for each folder that is not there to be framed.
 * @param folders the site's own, by name
 * @param base the folder that the site stands in
 */
export function headersFile(folders: string[], base = '/'): string {
  const rule = (path: string, ...headers: string[]) => [`${base}${path}`, ...headers.map((header) => `  ${header}`)];
  const shut = [
    '',
    ...folders.filter((name) => !framed.includes(name) && !name.startsWith('_')).map((name) => `${name}/*`),
  ];
  return [
    ...rule('*', 'X-Content-Type-Options: nosniff', 'Referrer-Policy: strict-origin-when-cross-origin'),
    ...shut.flatMap((path) => rule(path, "Content-Security-Policy: frame-ancestors 'none'")),
    ...rule('_astro/*', 'Cache-Control: public, max-age=31536000, immutable'),
    ...rule('data/*', 'Access-Control-Allow-Origin: *'),
    '',
  ].join('\n');
}

/** The file `_redirects` of Netlify and Cloudflare Pages. */
export function redirectsFile(moves: Move[], base = '/'): string {
  return moves.map(([from, to]) => `${under(base, from)} ${under(base, to)} 301\n`).join('');
}

/** A page that leads on, for hosts that know no redirects. */
export function redirectPage(to: string, site: URL): string {
  const href = new URL(under(site.pathname, to), site).href;
  const path = under(site.pathname, to);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>This page has moved</title>
    <meta name="description" content="The page that stood here has a new address.">
    <meta name="robots" content="noindex">
    <link rel="canonical" href="${href}">
    <meta http-equiv="refresh" content="0; url=${path}">
  </head>
  <body><p>This page has moved to <a href="${path}">${path}</a>.</p></body>
</html>
`;
}

function under(base: string, path: string): string {
  return base + path.slice(1);
}
