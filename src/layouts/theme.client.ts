// Lets the reader choose light or dark; the choice is the one thing this site keeps, and only when asked to.
const root = document.documentElement;
const button = document.getElementById('theme')!;
const choices = ['', 'light', 'dark'];
const words: Record<string, string> = { '': 'as the device', light: 'light', dark: 'dark' };

function show(): void {
  button.textContent = `Colours: ${words[root.dataset.theme ?? '']}`;
}
button.addEventListener('click', () => {
  const next = choices[(choices.indexOf(root.dataset.theme ?? '') + 1) % choices.length]!;
  if (next) root.dataset.theme = next;
  else delete root.dataset.theme;
  try {
    if (next) localStorage.setItem('theme', next);
    else localStorage.removeItem('theme');
  } catch {
    // Where storing is refused, the choice holds for this page.
  }
  show();
});
button.hidden = false;
show();
