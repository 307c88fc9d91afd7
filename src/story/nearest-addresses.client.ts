// On the page for addresses that do not exist: names those that are spelt alike. Without it, the page names the main ones.
import { nearestAddresses, type Address } from './nearestAddresses.ts';

const list = document.getElementById('near');

fetch('/addresses.json')
  .then((answer) => answer.json() as Promise<{ entries: Address[]; moved: Record<string, string> }>)
  .then(({ entries, moved }) => {
    const place = moved[location.pathname];
    if (place?.startsWith('/')) location.replace(place);
    const near = nearestAddresses(location.pathname, entries);
    if (!list || !near.length) return;
    list.replaceChildren(
      ...near.map(([href, title]) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = href;
        link.textContent = title;
        item.append(link);
        return item;
      }),
    );
  })
  .catch(() => undefined);
