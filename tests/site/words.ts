/** The text of a piece of HTML, with straight quotation marks and single spaces. */
export function words(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&#38;|&amp;/g, '&')
    .replace(/[‘’]|&#39;/g, "'")
    .replace(/[“”]|&#34;|&quot;/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What is a page's own, without masthead and foot. */
export function mainOf(html: string): string {
  return html.slice(html.indexOf('<main'), html.indexOf('</main>'));
}

/** A part of a page, from the tag that has an id to a tag that ends it; empty where there is none. */
export function partOf(html: string, id: string, end: string): string {
  const start = html.indexOf(`id="${id}"`);
  return start < 0 ? '' : html.slice(start, html.indexOf(end, start));
}

/** The items of the lists in a piece of HTML. */
export function itemsOf(html: string): string[] {
  return html.split('<li>').slice(1);
}

/** The numbers in a text, in order. */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(/−?\d[\d,]*(?:\.\d+)?/g)].map(([match]) => numberOf(match));
}

/** A printed number. */
export function numberOf(text: string): number {
  return Number(text.replaceAll(',', '').replace('−', '-'));
}
