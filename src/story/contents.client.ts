// Marks the passage being read in the contents. Without it, the contents are plain links.
const links = new Map<string, HTMLAnchorElement>();
for (const link of document.querySelectorAll<HTMLAnchorElement>('#contents a[href^="#"]'))
  links.set(link.hash.slice(1), link);
const headings = [...links.keys()].map((id) => document.getElementById(id)).filter((heading) => heading !== null);

const nav = document.getElementById('contents');
let waiting = false;
function mark(): void {
  waiting = false;
  const line = innerHeight / 3;
  const current = headings.findLast((heading) => heading.getBoundingClientRect().top < line);
  if (current) follow(links.get(current.id));
  for (const [id, link] of links) {
    if (id === current?.id) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
/** Keeps the current entry in sight where the contents are longer than the screen. */
function follow(link: HTMLAnchorElement | undefined): void {
  if (!link || !nav) return;
  const { top, bottom } = link.getBoundingClientRect();
  const frame = nav.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom) nav.scrollTop += top - frame.top - frame.height / 3;
}
function soon(): void {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(mark);
}
addEventListener('scroll', soon, { passive: true });
soon();

nav?.addEventListener('click', (event) => {
  if ((event.target as Element).closest('a') && nav.matches(':popover-open')) nav.hidePopover();
});
