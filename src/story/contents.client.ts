// Marks the passage being read in the contents. Without it, the contents are plain links.
const links = new Map<string, HTMLAnchorElement>();
for (const link of document.querySelectorAll<HTMLAnchorElement>('#contents a[href^="#"]'))
  links.set(link.hash.slice(1), link);
const headings = [...links.keys()].map((id) => document.getElementById(id)).filter((heading) => heading !== null);

let waiting = false;
function mark(): void {
  waiting = false;
  const line = innerHeight / 3;
  const current = headings.findLast((heading) => heading.getBoundingClientRect().top < line);
  for (const [id, link] of links) {
    if (id === current?.id) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
function soon(): void {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(mark);
}
addEventListener('scroll', soon, { passive: true });
soon();

const contents = document.getElementById('contents');
contents?.addEventListener('click', (event) => {
  if ((event.target as Element).closest('a') && contents.matches(':popover-open')) contents.hidePopover();
});
