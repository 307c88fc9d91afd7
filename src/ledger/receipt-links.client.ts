// A click on a fact opens its receipt in place. Without this, or should it fail, the fact is a plain link to its record.
const factOf = (event: Event) => (event.target as Element).closest?.<HTMLAnchorElement>('a[data-s]');
const receipts = () => import('./receipt.client.ts');

// What only some readers use is fetched at the first sign of it.
for (const intent of ['pointerover', 'focusin']) {
  document.addEventListener(intent, (event) => {
    const link = factOf(event);
    if (link)
      receipts()
        .then(({ fetchReceipt }) => fetchReceipt(link))
        .catch(() => undefined);
  });
}
document.addEventListener('click', (event) => {
  const link = factOf(event);
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  receipts()
    .then(({ openReceipt }) => openReceipt(link))
    .catch(() => (location.href = link.href));
});
