import type { Cited } from './cite.ts';

/** What the markup of a figure needs beside its citation. */
export interface DatasetParts {
  cited: Cited;
  description: string;
  licence: string;
  /** What its columns hold. */
  columns: string[];
  /** The days of which its numbers are, as far as they are dated. */
  dates: (string | undefined)[];
  /** The files of it, each with its type. */
  files: { href: string; type: string }[];
  /** Where the numbers come from. */
  sources: { title: string; publisher: string; url?: string }[];
}

/** A figure's numbers as a schema.org Dataset, ready for a script element. */
export function datasetMarkup({ cited, description, licence, columns, dates, files, sources }: DatasetParts): string {
  const { title, author, publisher, published, version, address, within } = cited;
  const organisation = (name: string) => ({ '@type': 'Organization', name });
  const days = dates.filter((date) => date !== undefined).sort();
  const [first, last] = [days[0], days.at(-1)];
  const dataset = {
    ...{ '@context': 'https://schema.org', '@type': 'Dataset', '@id': address, url: address, name: title, description },
    ...{
      creator: organisation(author),
      publisher: organisation(publisher),
      license: licence,
      isAccessibleForFree: true,
    },
    ...{ datePublished: published, dateModified: version, version, variableMeasured: columns },
    ...(first && { temporalCoverage: first === last ? first : `${first}/${last}` }),
    ...(within && { isPartOf: { '@type': 'CreativeWork', name: within, url: new URL('/', address).href } }),
    distribution: files.map(({ href, type }) => ({
      ...{ '@type': 'DataDownload', encodingFormat: type, contentUrl: new URL(href, address).href },
    })),
    citation: sources.map(({ title: name, publisher: of, url }) => ({
      ...{ '@type': 'CreativeWork', name, publisher: organisation(of), ...(url && { url }) },
    })),
  };
  // Within a script element no text may look like its end.
  return JSON.stringify(dataset).replaceAll('<', '\\u003c');
}
