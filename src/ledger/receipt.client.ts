// Opens a fact's receipt in place. Without it, a fact is a plain link to its record.
import receiptStyles from './receipt.css?inline';
import slipStyles from './slip.css?inline';

// Pages carry no styles for what only a script can show.
const sheet = new CSSStyleSheet();
sheet.replaceSync(receiptStyles + slipStyles);
document.adoptedStyleSheets.push(sheet);

const slip = document.getElementById('receipt');
const pages = new Map<string, Promise<Document>>();
let opened: HTMLAnchorElement | undefined;

function page(link: HTMLAnchorElement): Promise<Document> {
  let promise = pages.get(link.pathname);
  if (!promise) {
    promise = fetch(link.pathname).then(async (answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      const html = await answer.text();
      // The head is left out: this page's policy would refuse the other page's styles, and say so.
      return new DOMParser().parseFromString(html.slice(html.indexOf('<main')), 'text/html');
    });
    promise.catch(() => pages.delete(link.pathname));
    pages.set(link.pathname, promise);
  }
  return promise;
}

const factOf = (event: Event) => (event.target as Element).closest?.<HTMLAnchorElement>('a[data-s]');

for (const intent of ['pointerover', 'focusin']) {
  document.addEventListener(intent, (event) => {
    const link = factOf(event);
    if (link) page(link).catch(() => undefined);
  });
}

document.addEventListener('click', (event) => {
  const link = factOf(event);
  if (!slip?.showPopover || !link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  page(link).then(
    (record) => {
      const receipt = record.getElementById(link.hash.slice(1));
      if (receipt) show(link, receipt);
      else location.href = link.href;
    },
    () => (location.href = link.href),
  );
});

function show(link: HTMLAnchorElement, receipt: HTMLElement): void {
  if (!slip) return;
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
  if (!slip) return;
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

slip?.addEventListener('toggle', (event) => {
  if ((event as ToggleEvent).newState !== 'closed') return;
  opened?.classList.remove('open');
  opened = undefined;
});
