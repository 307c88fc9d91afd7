// A click on a permalink copies its full address. Without it, the link simply leads there.
const said = document.getElementById('said');

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.link');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  if (link.pathname === location.pathname || document.getElementById(link.hash.slice(1)))
    history.replaceState(null, '', link.hash || link.href);
  navigator.clipboard?.writeText(link.href).then(
    () => say(link, 'Link copied'),
    () => say(link, 'Copying was refused; the address is in the address bar'),
  );
});

function say(link: HTMLAnchorElement, words: string): void {
  if (said) said.textContent = words;
  link.dataset.said = words;
  setTimeout(() => delete link.dataset.said, 2000);
}
