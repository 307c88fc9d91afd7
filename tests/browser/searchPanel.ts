import type { Page } from 'playwright-core';

/** What the dialog of the search shows once an answer is whole. */
export interface Shown {
  /** The sort of the first result: name, both, passage, figure, record, source or none. */
  group: string;
  /** Addresses of all results, without what is to be marked on arrival. */
  hrefs: string[];
  /** Addresses of the card's. */
  card: string[];
  said: string;
  spoken: string;
}

/** Opens the dialog as a reader does. */
export async function openSearch(page: Page): Promise<void> {
  await page.locator('#search-field').click();
  await page.locator('dialog.palette[open]').waitFor();
}

/** Types a query into the open dialog, waits until the answer is whole, and reads it. */
export async function searchFor(page: Page, query: string): Promise<Shown> {
  await page.locator('#search-field').fill(query);
  await page.waitForFunction(() => document.querySelector('#found')?.ariaBusy === 'false', undefined, { polling: 15 });
  return page.evaluate(() => {
    const plain = (link: Element) => link.getAttribute('href')!.replace(/#?~.*$/, '');
    const links = [...document.querySelectorAll('#found a[role=option]')];
    const card = [...document.querySelectorAll('#found .found-card a')].map(plain);
    const group = document.querySelector('#found .found-group .found-title')?.id.replace('found-', '') ?? 'none';
    return {
      group: card.length ? (card[0]!.startsWith('/search/') ? 'both' : 'name') : group === 'names' ? 'none' : group,
      hrefs: links.map(plain),
      card,
      said: document.querySelector('.found-say')!.textContent,
      spoken: document.querySelector('dialog.palette [role=status]')!.textContent,
    };
  });
}
