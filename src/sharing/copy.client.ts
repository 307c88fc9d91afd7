// The link copies its address instead of leading to the page it stands on, and each text has a button that copies it.
for (const actions of document.querySelectorAll('.actions')) {
  const said = actions.querySelector('[role=status]')!;
  const copy = (text: string, what: string) =>
    navigator.clipboard.writeText(text).then(
      () => say(`${what} copied`),
      () => say('Copying was refused'),
    );
  const say = (words: string) => {
    said.textContent = words;
    setTimeout(() => (said.textContent = ''), 4000);
  };
  const link = actions.querySelector<HTMLAnchorElement>('a.copy');
  link?.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !navigator.clipboard) return;
    event.preventDefault();
    void copy(link.href, 'Link');
  });
  for (const text of navigator.clipboard ? actions.querySelectorAll('.text') : []) {
    const what = text.getAttribute('aria-label') ?? 'Reference';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `Copy ${what.replace(/^[CR]/, (letter) => letter.toLowerCase())}`;
    button.addEventListener('click', () => void copy(text.textContent!, what));
    text.after(button);
  }
}
