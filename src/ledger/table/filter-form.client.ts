import type { Chosen } from './chosenRows.ts';
import { facets, type Facet, type Option, type Options } from './facets.ts';
import type { View } from './tableAddress.ts';

// What each list shows now: it is left alone while that stays, since the reader may be in it.
const shown = new Map<Facet, string>();

/** Fills the lists of the form with what can be chosen beside the other filters, each with its count, and marks the choice. */
export function drawForm(
  form: HTMLFormElement,
  view: View,
  { options }: { options: Options },
  { counts, without }: Chosen<unknown>,
): void {
  for (const facet of facets) {
    const select = form.querySelector<HTMLSelectElement>(`[name=${facet}]`)!;
    const id = view.facets[facet] ?? '';
    const lines = options[facet]
      .map((option, index) => ({ option, count: counts[facet][index]! }))
      .filter(({ option, count }) => count > 0 || option.id === id);
    const state = `${without[facet]};${lines.map(({ option, count }) => `${option.id} ${count}`).join()}`;
    if (shown.get(facet) !== state) {
      select.replaceChildren(new Option(`All (${without[facet]})`, ''), ...underGroups(lines));
      shown.set(facet, state);
    }
    select.value = id;
    select.classList.toggle('used', Boolean(id));
  }
  const words = form.querySelector<HTMLInputElement>('#filter-words')!;
  if (document.activeElement !== words) words.value = view.words;
}

function underGroups(lines: { option: Option; count: number }[]): HTMLElement[] {
  return [...Map.groupBy(lines, ({ option }) => option.group ?? '')].flatMap(([label, inGroup]) => {
    const made = inGroup.map(({ option, count }) => new Option(`${option.label} (${count})`, option.id));
    if (!label) return made;
    const group = document.createElement('optgroup');
    group.label = label;
    group.append(...made);
    return [group];
  });
}
