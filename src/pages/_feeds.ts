import { correctionHref } from '../ledger/correctionsAt.ts';
import { currentLedger } from '../ledger/currentLedger.ts';
import { curlQuotes } from '../ledger/curlQuotes.ts';
import { recordHref } from '../ledger/recordView.ts';
import { standingRecords } from '../ledger/standingRecords.ts';
import type { Feed, FeedEntry } from '../sharing/feeds.ts';
import { outline } from '../story/outline.ts';

/** What is new: the sections, the records that have changed since publication, and every correction. */
export function updatesFeed(site: URL | undefined, path: string): Feed {
  const ledger = currentLedger();
  const { story } = ledger;
  const sections = outline().sections.map(({ href, title, summary, updated }): FeedEntry => {
    return { path: href, title, text: summary, published: story.published, updated };
  });
  const changed = standingRecords(ledger)
    .filter(({ updated }) => updated > story.published)
    .map(({ id, title, summary, updated }): FeedEntry => {
      return { path: recordHref(id), title: `Record: ${title}`, text: summary, published: story.published, updated };
    });
  return {
    ...{ site: new URL('/', site), story, path, title: story.title },
    entries: curlQuotes([...sections, ...changed, ...corrections()]),
  };
}

/** What was put right. */
export function correctionsFeed(site: URL | undefined, path: string): Feed {
  const { story } = currentLedger();
  return { site: new URL('/', site), story, path, title: `${story.title}: corrections`, entries: corrections() };
}

function corrections(): FeedEntry[] {
  return currentLedger().corrections.map((correction) => {
    const { date, what, was, is, why } = correction;
    const text = `It said: ${was}. It says: ${is}. ${why}`;
    return { path: correctionHref(correction), title: `Correction: ${what}`, text, published: date, updated: date };
  });
}
