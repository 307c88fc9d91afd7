import type { APIContext } from 'astro';
import { openSearchDescription } from '../search/openSearchDescription.ts';
import { outline } from '../story/outline.ts';

/** Lets a browser add the site to its own searches. */
export function GET({ site }: APIContext) {
  const { story } = outline();
  const headers = { 'content-type': 'application/opensearchdescription+xml' };
  return new Response(openSearchDescription(story.title, site!), { headers });
}
