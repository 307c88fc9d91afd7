import type { PageFacts } from './structuredData.ts';

/** The tags by which a reference manager files a page: what it is called, who wrote it, when. The canonical address is in the head anyway. */
export function citationTags({ story, title }: PageFacts): Record<string, string> {
  return {
    citation_title: title,
    citation_author: story.byline,
    citation_publication_date: story.published.replaceAll('-', '/'),
  };
}
