// A click on a permalink copies its full address, or opens the device's share sheet. Without it, the link simply leads there.
import { copy } from './say.client.ts';

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.link');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  if (link.pathname === location.pathname || document.getElementById(link.hash.slice(1)))
    history.replaceState(null, '', link.hash || link.href);
  // On a desk, a sheet would be in the way of those who want the address.
  if (navigator.share && matchMedia('(pointer: coarse)').matches)
    navigator.share({ title: document.title, url: link.href }).catch((error: Error) => {
      if (error.name !== 'AbortError') copy(link.href, link);
    });
  else copy(link.href, link);
});

// What only some readers use is fetched at the first sign of it.
for (const sign of ['pointerover', 'touchstart', 'focusin']) addEventListener(sign, linkParagraphs, { passive: true });
document.addEventListener('selectstart', () => void import('./quotation.client.ts'), { once: true });

function linkParagraphs({ target }: Event): void {
  if (target instanceof Element && target.closest('article')) void import('./paragraph-links.client.ts');
}
