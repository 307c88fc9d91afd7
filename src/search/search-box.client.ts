const field = document.querySelector<HTMLInputElement>('#search-field')!;

// The rest comes at the first sign of intent; a failed download is tried again at the next.
function load() {
  import('./search-results.client.ts').then(({ attach }) => attach(field)).catch(() => undefined);
}
field.addEventListener('focus', load);
field.addEventListener('pointerenter', load);
document.addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest('input,textarea,select,[contenteditable]');
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (slash || (event.key === 'k' && (event.ctrlKey || event.metaKey))) {
    event.preventDefault();
    field.focus();
    field.select();
  }
});
