import type { Story } from '../ledger/schemas/story.ts';
import { citeBibtex, citeCsl, type Cited } from './cite.ts';

/** What tells a part of the story, or the story itself, from others. */
interface Part extends Pick<Cited, 'kind' | 'id' | 'title'> {
  path: string;
  /** The day of its last change. */
  updated: string;
}

/** What a citation says of the story or of a part of it; all of it was first published on one day. */
export function citedWork(story: Story, site: URL, { kind, id, title, path, updated }: Part): Cited {
  return {
    ...{ kind, id, title, ...(kind !== 'story' && { within: story.title }) },
    ...{ author: story.byline, publisher: story.publisher, published: story.published, version: updated },
    address: new URL(path, site).href,
  };
}

/** References as addresses that hold the files themselves: a file for each of ten thousand records would be too many. */
export function heldReferences(cited: Cited): { bibtex: string; csl: string; name: string } {
  const held = (type: string, text: string) => `data:${type};charset=utf-8,${encodeURIComponent(text)}`;
  return {
    bibtex: held('application/x-bibtex', citeBibtex(cited)),
    csl: held('application/vnd.citationstyles.csl+json', JSON.stringify(citeCsl(cited))),
    name: cited.id,
  };
}
