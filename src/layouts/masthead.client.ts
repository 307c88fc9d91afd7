// The masthead goes away on reading down and comes back on reading up. Without it, it stands at the page's top.
const masthead = document.querySelector<HTMLElement>('.masthead')!;
let last = scrollY;

addEventListener(
  'scroll',
  () => {
    const moved = scrollY - last;
    if (Math.abs(moved) < 6) return;
    last = scrollY;
    const away = moved > 0 && scrollY > 200 && !masthead.contains(document.activeElement);
    masthead.classList.toggle('away', away);
  },
  { passive: true },
);
masthead.addEventListener('focusin', () => masthead.classList.remove('away'));
