import { formatDate } from '../ledger/formats.ts';

/** What can be cited: the whole story or a part of it. */
export interface Cited {
  kind: 'story' | 'section' | 'figure' | 'record';
  /** Its id; the reference manager's key is made from it. */
  id: string;
  /** In plain words. */
  title: string;
  /** The title of the whole, where it is a part. */
  within?: string;
  author: string;
  publisher: string;
  /** The day of first publication. */
  published: string;
  /** The day of the last change, which names the version. */
  version: string;
  /** Its permanent address, whole. */
  address: string;
}

const bracketed = { story: '', section: '', figure: 'Figure', record: 'Data record' };
const cslTypes = { story: 'webpage', section: 'webpage', figure: 'figure', record: 'entry' };

/** A reference in plain text, in the order that the APA style has made common. */
export function citeText(cited: Cited): string {
  const { author, title, published, version, within, publisher, address, kind } = cited;
  // Its order is year, month, day.
  const [year, month, day] = formatDate(published).split(' ').reverse();
  const date = [year, [month, day].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const what = bracketed[kind] ? ` [${bracketed[kind]}]` : '';
  const others = [within && within !== author ? `In ${within}` : '', publisher === author ? '' : publisher];
  const parts = [author, `(${date})`, `${title} (Version ${version})${what}`, ...others, address];
  // An address ends without a stop, which would be taken for a part of it.
  return parts
    .filter(Boolean)
    .map((part) => (part === address || /[.!?]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

/** A reference for BibTeX and BibLaTeX. */
export function citeBibtex(cited: Cited): string {
  const { author, title, published, version, within, publisher, address } = cited;
  const [year, month, day] = published.split('-');
  const fields: Record<string, string | undefined> = {
    // The inner braces keep an organisation's name from being cut into first and last.
    author: `{${escaped(author)}}`,
    title: `{${escaped(title)}}`,
    ...(within && { howpublished: `In ${escaped(within)}` }),
    publisher: escaped(publisher),
    year,
    month: month && String(Number(month)),
    day: day && String(Number(day)),
    version,
    url: address,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@misc{${keyOf(cited)},\n${lines.join('')}}\n`;
}

/** A reference as CSL-JSON, a list of one. */
export function citeCsl(cited: Cited): object[] {
  const { kind, author, title, published, version, within, publisher, address } = cited;
  return [
    {
      id: keyOf(cited),
      type: cslTypes[kind],
      title,
      author: [{ literal: author }],
      ...(within && { 'container-title': within }),
      publisher,
      issued: { 'date-parts': [published.split('-').map(Number)] },
      version,
      URL: address,
    },
  ];
}

/** The key by which a reference manager knows it: the site's host, then what it is. */
function keyOf({ id, address }: Cited): string {
  const host = new URL(address).hostname.replace(/^www\.|\.[^.]+$/g, '');
  return [host, id].join('-').replace(/[^\w-]+/g, '-');
}

const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => signs[sign] ?? `\\${sign}`);
}
