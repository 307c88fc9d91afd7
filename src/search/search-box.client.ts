const field = document.querySelector<HTMLInputElement>('#search-field')!;

// The rest comes at the first sign of intent; a failed download is tried again at the next.
const load = (act: 'attach' | 'openPalette', from?: Element | null) => {
  import('./palette.client.ts').then(
    (palette) => palette[act](field, from),
    () => undefined,
  );
};
field.addEventListener('focus', () => load('attach'));
field.addEventListener('pointerenter', () => load('attach'));
field.addEventListener('click', () => load('openPalette'));
field.form!.addEventListener('submit', (event) => {
  event.preventDefault();
  location.href = `/search/#q=${encodeURIComponent(field.value)}`;
});
document.addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest('input,textarea,select,[contenteditable]');
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (slash || (event.key === 'k' && (event.ctrlKey || event.metaKey))) {
    event.preventDefault();
    const from = document.activeElement;
    // At once, so that nothing typed meanwhile is lost.
    field.focus();
    field.select();
    load('openPalette', from);
  }
});
if (location.hash.includes('~')) import('./arrival.client.ts').then(({ arrive }) => arrive()).catch(() => undefined);
