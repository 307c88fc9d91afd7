import stage from './stage.css?inline';

const lists = [...document.querySelectorAll<HTMLElement>('.set-piece > ol')];

/** The links that the steps of a list begin with. */
const linksOf = (list: Element) => [...list.querySelectorAll<HTMLAnchorElement>('.when a')];

// Right and left go from step to step; up and down scroll, as everywhere.
for (const list of lists) {
  list.addEventListener('keydown', (event) => {
    const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!way || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const links = linksOf(list);
    const at = links.findIndex((link) => link.closest('li')!.contains(event.target as Node));
    const next = links[at + way];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

if (!CSS.supports('animation-timeline: view()')) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(stage);
  document.adoptedStyleSheets.push(sheet);
  for (const list of lists) watch(list);
}

/** Shows the scene of the step that stands in the middle of the window, and those before it pale. */
function watch(list: HTMLElement): void {
  const scenes = list.parentElement!.querySelectorAll('.stage :is(.scene, .count)');
  const steps = [...list.children];
  const show = (now: number) => {
    for (const scene of scenes) {
      const at = Number(/at-(\d+)/.exec(scene.classList.value)![1]) - 1;
      scene.classList.toggle('now', at === now);
      scene.classList.toggle('past', at < now);
    }
  };
  const observer = new IntersectionObserver(
    (entries) => {
      const entry = entries.find(({ isIntersecting }) => isIntersecting);
      if (entry) show(steps.indexOf(entry.target));
    },
    { rootMargin: '-50% 0px -50% 0px' },
  );
  for (const step of steps) observer.observe(step);
  show(0);
}
