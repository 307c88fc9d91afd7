import type { Article } from 'schema-dts';
import { recordHref } from '../ledger/recordView.ts';
import { article, publisher, type PageData } from './structuredData.ts';

/** The story: an article whose parts are its sections. */
export function storyData(sections: { href: string; title: string }[]): PageData {
  return (facts) => {
    const { site, story, description } = facts;
    const parts = sections.map(({ href, title }) => {
      return { '@type': 'Article' as const, '@id': new URL(href, site).href, headline: title };
    });
    const ledger = new URL('/data/', site).href;
    const common = { inLanguage: story.language, publisher: publisher(story, site), license: story.licences.text_url };
    return [article(facts, { ...common, description, hasPart: parts, isBasedOn: ledger })];
  };
}

/** A section: an article that is a part of the story, which says the rest. */
export const sectionData: PageData = (facts) => [article(facts)];

/** Which records each section rests on; the sections' own pages, which have to be light, name none. */
export function citationsData(sections: { href: string; records: { id: string; title: string }[] }[]): PageData {
  return ({ site }) =>
    sections.map(({ href, records }): Article => {
      const citation = records.map(({ id, title }) => {
        return { '@type': 'Report' as const, '@id': new URL(recordHref(id), site).href, name: title };
      });
      return { '@type': 'Article', '@id': new URL(href, site).href, citation };
    });
}
