import type { Thing, WebPage } from 'schema-dts';
import type { RecordView } from '../ledger/recordView.ts';
import type { Name } from '../ledger/schemas/name.ts';
import type { SeriesView } from '../ledger/seriesView.ts';
import type { DataTable } from './dataTable.ts';
import { article, citation, publisher, type PageData, type PageFacts } from './structuredData.ts';

/** A record: a report that cites its sources. Its certainty is no rating of a claim, so there is no ClaimReview. */
export function recordData({ record, sources, places, names }: RecordView): PageData {
  const involved = [...places, ...names.map(({ name }) => name)];
  const about = [...new Map(involved.map((name) => [name.id, thing(name)])).values()];
  const end = record.date_end ? `/${record.date_end}` : '';
  return (facts) => [
    article(facts, {
      ...{ '@type': 'Report', description: facts.description, temporalCoverage: `${record.date}${end}` },
      ...{ about, citation: sources.map(citation), isPartOf: ledgerId(facts) },
    }),
  ];
}

/** A series: a set of data, with its file. */
export function seriesData({ id, sources, points, unit, what }: SeriesView): PageData {
  return (facts) => {
    const url = new URL(facts.path, facts.site).href;
    return [
      {
        ...{ '@type': 'Dataset', '@id': url, url, name: facts.title, description: describedAtLength(facts) },
        ...{ variableMeasured: `${what} (${unit})`, temporalCoverage: `${points[0]!.date}/${points.at(-1)!.date}` },
        ...{ creator: publisher(facts.story, facts.site), license: facts.story.licences.text_url },
        ...{ citation: sources.map(citation), isPartOf: ledgerId(facts) },
        distribution: [distribution(facts, `/data/series/${id}.csv`, 'text/csv')],
      },
    ];
  };
}

/** A dossier: a page about a name. */
export function dossierData(name: Name): PageData {
  return ({ site, path }) => {
    const page: WebPage = { '@type': 'WebPage', '@id': new URL(path, site).href, about: thing(name) };
    return [page];
  };
}

/** A file as a distribution of a set of data. */
export function distribution({ site }: PageFacts, path: string, encodingFormat: string) {
  return { '@type': 'DataDownload' as const, contentUrl: new URL(path, site).href, encodingFormat };
}

/** The ledger as a whole, which `/data/` describes. */
function ledgerId({ site }: PageFacts): { '@id': string } {
  return { '@id': new URL('/data/', site).href };
}

/** A description as indexes of data sets take it, which take none under fifty letters. */
export function describedAtLength({ description, title, story }: PageFacts): string {
  return description.length >= 50 ? description : `${description}. ${title}, from ${story.title}.`;
}

function thing({ kind, name, native, description }: Name): Thing {
  const alternateName = native.map(({ text }) => text);
  const said = { name, description, ...(alternateName.length && { alternateName }) };
  if (kind === 'countries') return { '@type': 'Place', ...said };
  if (kind === 'people') return { '@type': 'Person', ...said };
  return { '@type': kind === 'companies' ? 'Corporation' : 'Organization', ...said };
}

/** The ledger: a set of data, with all its files. */
export function packageData(tables: DataTable[]): PageData {
  return (facts) => {
    const { site, story, path, title, description } = facts;
    const url = new URL(path, site).href;
    return [
      {
        ...{ '@type': 'Dataset', '@id': url, url, name: `${story.title}: ${title}`, description },
        ...{ creator: publisher(story, site), license: story.licences.text_url },
        ...{ datePublished: story.published, dateModified: story.updated, isPartOf: { '@id': site.href } },
        distribution: [
          ...tables.map((table) => distribution(facts, `${path}${table.path}`, 'text/csv')),
          distribution(facts, `${path}records.json`, 'application/json'),
          distribution(facts, `${path}datapackage.json`, 'application/json'),
        ],
      },
    ];
  };
}
