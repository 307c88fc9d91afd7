import receiptStyles from './receipt.css?inline';
import slipStyles from './slip.css?inline';

// Pages carry no styles for what only a script can show.
const sheet = new CSSStyleSheet();
sheet.replaceSync(receiptStyles + slipStyles);
document.adoptedStyleSheets.push(sheet);

const slip = document.getElementById('receipt')!;
const pages = new Map<string, Promise<Document>>();
let opened: HTMLAnchorElement | undefined;

/**
 * The receipt of a fact, from the page of its record, which is fetched once.
 * @throws what the download throws
 */
export async function fetchReceipt(link: HTMLAnchorElement): Promise<HTMLElement | null> {
  let page = pages.get(link.pathname);
  if (!page) {
    page = fetchPage(link.pathname);
    page.catch(() => pages.delete(link.pathname));
    pages.set(link.pathname, page);
  }
  return (await page).getElementById(link.hash.slice(1));
}

/**
 * Opens a fact's receipt beside it.
 * @throws Error where there is none, or the browser has no popovers
 */
export async function openReceipt(link: HTMLAnchorElement): Promise<void> {
  const receipt = await fetchReceipt(link);
  if (!receipt) throw new Error(`no receipt at ${link.href}`);
  show(link, receipt);
}

async function fetchPage(path: string): Promise<Document> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(String(answer.status));
  const html = await answer.text();
  // The head is left out: this page's policy would refuse the other page's styles, and say so.
  return new DOMParser().parseFromString(html.slice(html.indexOf('<main')), 'text/html');
}

function show(link: HTMLAnchorElement, receipt: HTMLElement): void {
  const copy = document.importNode(receipt, true);
  copy.removeAttribute('id');
  for (const inner of copy.querySelectorAll('[id]')) inner.removeAttribute('id');
  copy.tabIndex = -1;
  slip.replaceChildren(copy);
  slip.showPopover();
  opened = link;
  link.classList.add('open');
  place(link);
  copy.focus({ preventScroll: true });
}

/** In the margin beside the fact's line where there is one; else a sheet at the foot, clear of the sentence. */
function place(link: HTMLAnchorElement): void {
  const line = link.getClientRects()[0]!;
  if (matchMedia('(min-width: 68.0625rem)').matches) {
    const masthead = document.querySelector('.masthead')!.getBoundingClientRect().bottom;
    const highest = Math.max(8, masthead + 8);
    slip.style.maxHeight = `${innerHeight - highest - 8}px`;
    slip.style.top = `${scrollY + Math.max(highest, Math.min(line.top - 8, innerHeight - slip.offsetHeight - 8))}px`;
    const column = link.closest('.sheet-body, article')!.getBoundingClientRect();
    slip.style.left = `${column.right + 24}px`;
  } else {
    slip.style.top = slip.style.left = slip.style.maxHeight = '';
    const covered = (link.closest('p, li') ?? link).getBoundingClientRect().bottom - slip.getBoundingClientRect().top;
    if (covered > 0) scrollBy({ top: Math.min(covered + 12, line.top - 12) });
  }
}

slip.addEventListener('toggle', (event) => {
  if ((event as ToggleEvent).newState !== 'closed') return;
  opened?.classList.remove('open');
  opened = undefined;
});
