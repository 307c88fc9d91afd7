// Copies a text, and says so to all: beside what was pressed, and to screen readers.
const said = document.getElementById('said');

/** Copies a text and says so at an element. */
export function copy(text: string, at: HTMLElement, done = 'Link copied'): void {
  navigator.clipboard?.writeText(text).then(
    () => say(at, done),
    () => say(at, 'Copying was refused; the address is in the address bar'),
  );
}

/** Says some words at an element for a while. */
export function say(at: HTMLElement, words: string): void {
  if (said) said.textContent = words;
  at.dataset.said = words;
  setTimeout(() => delete at.dataset.said, 2000);
}
