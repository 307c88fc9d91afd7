import type { Chosen } from './chosenRows.ts';
import { facets, type Options } from './facets.ts';
import type { TableRow } from './loaded-table.client.ts';
import type { Unknown, View } from './tableAddress.ts';
import { countWords, filterLabels, loosening, unknownWords, viewNumbers, viewTitle } from './viewWords.ts';

const site = document.title.slice(document.querySelector('h1')!.textContent.length);
const sayingPause = 500;
let timer: number | undefined;

/** Says what is in view: in the heading, in numbers, in the page's title, and aloud; and how to see more. */
export function drawView(view: View, chosen: Chosen<TableRow>, options: Options, unknown: Unknown[]): void {
  const title = viewTitle(view, chosen.rows.length, options);
  const asBuilt = !Object.values(view.facets).some(Boolean) && !view.words;
  document.title = (asBuilt ? document.querySelector('h1')!.textContent : title) + site;
  document.querySelector('#view')!.textContent = title;
  document.querySelector('#view-numbers')!.textContent = viewNumbers(chosen.rows, options);
  const notes = [paragraph(unknownWords(unknown)), ...ways(view, chosen, options)];
  if (!asBuilt) notes.push(paragraph(button('Clear the filters')));
  document.querySelector('#view-notes')!.replaceChildren(...notes);
  say([title, unknownWords(unknown)].filter(Boolean).join('. '));
}

/** Has a sentence read aloud once the reader pauses, and shows it where nothing else does. */
export function say(sentence: string, shown = false): void {
  clearTimeout(timer);
  const status = document.querySelector('#view-status')!;
  status.classList.toggle('unseen', !shown);
  timer = window.setTimeout(() => (status.textContent = sentence), shown ? 0 : sayingPause);
}

/** Where nothing is in view: which filter to loosen, and what that would show. */
function ways(view: View, { rows, without }: Chosen<TableRow>, options: Options): Node[] {
  if (rows.length) return [];
  const found = loosening(view, without);
  if (!found.length) return [paragraph('No single filter stands in the way: more than one has to go.')];
  const valueOf = (filter: keyof typeof filterLabels) => {
    const facet = facets.find((one) => one === filter);
    return facet ? options[facet].find(({ id }) => id === view.facets[facet])!.label : `“${view.words}”`;
  };
  const list = document.createElement('ul');
  for (const { filter, count } of found) {
    const item = document.createElement('li');
    item.append(
      button(`Leave out ${filterLabels[filter].toLowerCase()}: ${valueOf(filter)}`, filter),
      ` (${countWords(count)})`,
    );
    list.append(item);
  }
  return [paragraph('Nothing in the ledger fits all of these filters.'), list];
}

function paragraph(content: string | Node): HTMLElement {
  const made = document.createElement('p');
  made.append(content);
  made.hidden = !content;
  return made;
}

function button(label: string, filter = ''): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.dataset.filter = filter;
  return made;
}
