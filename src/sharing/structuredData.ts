import type { Article, BreadcrumbList, CreativeWork, Graph, Organization, Thing } from 'schema-dts';
import type { Source } from '../ledger/schemas/source.ts';
import type { Story } from '../ledger/schemas/story.ts';

/** What a page says of itself to machines. */
export interface PageFacts {
  /** Where the site stands. */
  site: URL;
  story: Story;
  /** The page's own path. */
  path: string;
  title: string;
  description: string;
  /** The path of its share card. */
  image: string;
  /** The day of the last change that a reader would want to know of. */
  updated: string;
}

/** Gives what a page is about; the page's frame hands it the facts. */
export type PageData = (facts: PageFacts) => Thing[];

/** The indexes, by the first part of a path. */
const indexes: Record<string, string> = {
  evidence: 'Records',
  names: 'Names',
  sources: 'Sources',
  figures: 'Figures',
};

/** The JSON-LD of a page: the way to it, and what it is about. Empty where there is nothing to say. */
export function structuredData(facts: PageFacts, data?: PageData): string {
  const things = [...(data?.(facts) ?? []), ...(facts.path === '/' ? [] : [trail(facts)])];
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  // Within a script element no text may look like its end.
  return things.length ? JSON.stringify(graph).replaceAll('<', '\\u003c') : '';
}

/**
 * A page as an article, with its author and days; its description stands in the head, and language, licence and publisher are those of
 * what it is a part of.
 * @param more what only some articles have: parts, citations
 */
export function article({ site, story, path, title, image, updated }: PageFacts, more: object = {}) {
  return {
    ...{ '@type': 'Article', '@id': new URL(path, site).href, headline: title },
    image: new URL(image, site).href,
    author: author(story, site),
    ...{ datePublished: story.published, dateModified: updated },
    ...(path !== '/' && { isPartOf: { '@id': site.href } }),
    ...more,
  } satisfies Article as Article;
}

/** A source as what an article cites; an address that is not to be shown is not. */
export function citation({ title, url, date, language, publisher }: Source): CreativeWork {
  return {
    ...{ '@type': 'CreativeWork', name: title, ...(url && { url }), datePublished: date, inLanguage: language },
    publisher: { '@type': 'Organization', name: publisher },
  };
}

/** Who answers for the site. */
export function publisher({ publisher: name }: Story, site: URL): Organization {
  const corrections = new URL('/corrections/', site).href;
  return { '@type': 'Organization', '@id': `${site.href}#publisher`, name, correctionsPolicy: corrections };
}

function author(story: Story, site: URL): Article['author'] {
  if (story.byline !== story.publisher) return { '@type': 'Person', name: story.byline };
  return { '@type': 'Organization', name: story.byline, url: site.href };
}

function trail({ site, story, path, title }: PageFacts): BreadcrumbList {
  const [, folder = '', leaf] = path.split('/');
  const index = leaf ? indexes[folder] : undefined;
  const steps = [[story.title, '/'], ...(index ? [[index, `/${folder}/`]] : []), [title, path]];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, place], position) => ({
      ...{ '@type': 'ListItem', position: position + 1, name: name! },
      item: new URL(place!, site).href,
    })),
  };
}
