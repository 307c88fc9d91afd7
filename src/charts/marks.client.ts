// Makes a drawing's marks walkable: Tab reaches the drawing, and what reads the marks out is fetched when its figure comes
// near or is focused; a failed download is tried again at the next. Without it, the table says the same.
const readNear = (figure: Element | null) => {
  if (figure) import('./mark-reader.client.ts').then(({ readMarks }) => readMarks(figure)).catch(() => undefined);
};
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) readNear(target);
  },
  { rootMargin: '50%' },
);
for (const drawing of document.querySelectorAll<SVGElement>('.chart > svg:has([data-row])')) {
  drawing.tabIndex = 0;
  drawing.addEventListener('focus', () => readNear(drawing.parentElement), { once: true });
  near.observe(drawing.parentElement!);
}
