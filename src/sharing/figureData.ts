import type { Dataset } from 'schema-dts';
import type { Source } from '../ledger/schemas/source.ts';
import type { Cited } from './cite.ts';
import { distribution, describedAtLength } from './ledgerData.ts';
import { citation, publisher, type PageData } from './structuredData.ts';

/** What machines are told of a figure beside what its page says. */
export interface FigureDataParts {
  cited: Cited;
  /** What its columns hold. */
  columns: string[];
  /** The days of which its numbers are, as far as they are dated. */
  dates: (string | undefined)[];
  /** The files of it, each with its type. */
  files: { href: string; type: string }[];
  /** Where the numbers come from. */
  sources: Source[];
}

/** A figure: a set of data, with its files and what it cites. */
export function figureData({ cited, columns, dates, files, sources }: FigureDataParts): PageData {
  const days = dates.filter((date) => date !== undefined).sort();
  const [first, last] = [days[0], days.at(-1)];
  return (facts) => {
    const url = new URL(facts.path, facts.site).href;
    const dataset: Dataset = {
      ...{ '@type': 'Dataset', '@id': url, url, name: cited.title, description: describedAtLength(facts) },
      creator: publisher(facts.story, facts.site),
      ...{ license: facts.story.licences.text_url, isAccessibleForFree: true },
      ...{ datePublished: cited.published, dateModified: cited.version, version: cited.version },
      variableMeasured: columns,
      ...(first && { temporalCoverage: first === last ? first : `${first}/${last}` }),
      isPartOf: { '@id': facts.site.href },
      distribution: files.map(({ href, type }) => distribution(facts, href, type)),
      citation: sources.map(citation),
    };
    return [dataset];
  };
}
