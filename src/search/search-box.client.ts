const field = document.querySelector<HTMLInputElement>('#search-field')!;

// The rest comes at the first sign of intent; a failed download is tried again at the next.
const load = () => import('./palette.client.ts');
const attach = () => {
  load().then(
    (search) => search.attach(field),
    () => undefined,
  );
};
field.addEventListener('focus', attach);
field.addEventListener('pointerenter', attach);
field.form!.addEventListener('submit', (event) => {
  event.preventDefault();
  location.href = `/search/#q=${encodeURIComponent(field.value)}`;
});
document.addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest('input,textarea,select,[contenteditable]');
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (slash || (event.key === 'k' && (event.ctrlKey || event.metaKey))) {
    event.preventDefault();
    load().then(
      (search) => search.openPalette(field),
      () => field.focus(),
    );
  }
});
if (location.hash.includes('~')) import('./arrival.client.ts').then(({ arrive }) => arrive()).catch(() => undefined);
