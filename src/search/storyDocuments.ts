import { paragraph, type SearchDocument } from './searchDocument.ts';

/**
 * The passages of a built page, and their notes, each at the passage it belongs to; or the figure that the page is. None
 * where it is neither.
 */
export function storyDocuments(html: string, path: string): SearchDocument[] {
  const [, kind] = /data-pagefind-meta="kind:(section|beside|figure)"/.exec(html) ?? [];
  if (!kind) return [];
  const main = inside(html, 'main');
  const page = textOf(inside(main, 'h1')) || textOf(inside(html, 'title'));
  if (kind === 'figure') return [{ href: path, title: page, index: 'figure', note: '', body: withoutTitle(main) }];
  const [prose = '', foot = ''] = main.split(/<section class="(?:notes|used)"/);
  const notes = [...foot.matchAll(/<li>([\s\S]*?)(?:<a href="#fnref|<\/li>)/g)].map((match) => textOf(match[1]!));
  return prose.split(/(?=<h[23] id=")/).flatMap((part) => {
    const index = kind === 'section' ? 'story' : 'beside';
    const place = passageOf(part, path, page);
    const body = withoutTitle(part).replace(/<sup class="nr"[\s\S]*?<\/sup>/g, '');
    const numbers = new Set([...part.matchAll(/aria-label="Note (\d+)"/g)].map((match) => Number(match[1])));
    const own = [...numbers].flatMap((number) => notes[number - 1] ?? []).map((note) => paragraph(note));
    const passage: SearchDocument = { ...place, index, body };
    return own.length ? [passage, { ...place, index: 'beside', body: own.join('') }] : [passage];
  });
}

function passageOf(html: string, path: string, page: string): Pick<SearchDocument, 'href' | 'title' | 'note'> {
  const [, id, heading = ''] = /^<h[23] id="([^"]+)"[^>]*>([\s\S]*?)<\/h[23]>/.exec(html) ?? [];
  if (!id) return { href: path, title: page, note: '' };
  return { href: `${path}#${id}`, title: textOf(heading.replace(/<a class="link"[\s\S]*?<\/a>/, '')), note: page };
}

/**
 * HTML without the heading that the document is called by; cells of a table stand apart. Paragraphs are no documents of
 * their own: each id would lengthen what Pagefind keeps of the passage.
 */
function withoutTitle(html: string): string {
  return html
    .replaceAll('><', '> <')
    .replace(/<p id="[^"]*"/g, '<p')
    .replace(/<h1[\s\S]*?<\/h1>|^<(h[23]) [\s\S]*?<\/\1>/, '');
}

function inside(html: string, tag: string): string {
  return new RegExp(`<${tag}[^>]*>([\\s\\S]*)</${tag}>`).exec(html)?.[1] ?? '';
}

/** The text of a piece of HTML, with its entities as characters. */
function textOf(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&(#39|\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}
