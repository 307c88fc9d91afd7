import { languageLabel } from './labels.ts';
import { readingOf } from './readingLine.ts';
import type { Source } from './schemas/source.ts';

/**
 * What is to be known of a source beside its title: language, how it was read, and why its address is not shown.
 * @param language of the page, which is not named
 */
export function sourceNotes(source: Source, language: string): string[] {
  const { language: own, read, title_seen, relayed_by, url, found_at } = source;
  return [
    own !== language && `in ${languageLabel(own)}`,
    readingOf(read),
    !title_seen && 'the title is our description, the headline was not seen',
    relayed_by && `text seen at ${relayed_by}`,
    !url && (found_at ? 'address withheld: it leads to a copy' : 'no address known'),
  ].filter((note) => typeof note === 'string');
}
