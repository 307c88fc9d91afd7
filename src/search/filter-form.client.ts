import { element } from './draw-answer.client.ts';
import { facets, filtered, isFiltered, type Choice, type Facet, type FilterData } from './facets.ts';
import { fetchJson } from './fetch-json.client.ts';
import type { Answer } from './results.ts';

const headings: Record<Facet, string> = {
  kind: 'Kind',
  place: 'Place',
  organisation: 'Organisation',
  status: 'How sure',
  month: 'Month',
};
const few = 6;
const opened = new Set<Facet>();

/** Draws the filters with their counts once the text has answered; an option that would leave nothing is not offered. */
export async function drawFilters(
  form: HTMLElement,
  { hits, done }: Answer,
  choice: Choice,
  change: (choice: Choice) => void,
): Promise<void> {
  if (!done) return;
  const data = hits && (await load());
  form.hidden = !data || (!hits.length && !isFiltered(choice));
  if (!data || form.hidden) return;
  const { counts } = filtered(hits, choice, data);
  const before = document.activeElement?.id;
  const summary = form.querySelector('summary')!;
  const redraw = () => void drawFilters(form, { query: '', groups: [], hits, done }, choice, change);
  const sets = facets.map((facet) => drawFacet(facet, data, counts[facet], choice, change, redraw));
  form.replaceChildren(summary, ...sets.filter((set) => set !== undefined));
  if (before && form.querySelector(`#${CSS.escape(before)}`)) document.getElementById(before)!.focus();
}

/** Draws what is chosen, each as a button that takes it away. */
export async function drawChosen(place: HTMLElement, choice: Choice, change: (choice: Choice) => void): Promise<void> {
  const data = isFiltered(choice) ? await load() : undefined;
  const chosen = data ? facets.flatMap((facet) => (choice[facet] ?? []).map((id) => [facet, id] as const)) : [];
  const buttons = chosen.map(([facet, id]) => {
    const label = data!.options[facet].find(([option]) => option === id)?.[1] ?? id;
    const button = element(
      'button',
      { type: 'button', 'aria-label': `Take away ${headings[facet]}: ${label}` },
      `${label} ×`,
    );
    button.addEventListener('click', () => change(without(choice, facet, id)));
    return button;
  });
  const clear = element('button', { type: 'button' }, 'Clear all filters');
  clear.addEventListener('click', () => change({}));
  place.replaceChildren(...buttons, ...(buttons.length > 1 ? [clear] : []));
}

function drawFacet(
  facet: Facet,
  { options }: FilterData,
  counts: number[],
  choice: Choice,
  change: (choice: Choice) => void,
  redraw: () => void,
): HTMLElement | undefined {
  const chosen = choice[facet] ?? [];
  const offered = options[facet]
    .map(([id, label], index) => ({ id, label, count: counts[index]!, checked: chosen.includes(id) }))
    .filter(({ count, checked }) => count || checked);
  if (offered.length < 2 && !chosen.length) return undefined;
  if (facet !== 'month') offered.sort((a, b) => Number(b.checked) - Number(a.checked) || b.count - a.count);
  const list = opened.has(facet) || offered.length <= few + 2 ? offered : offered.slice(0, few);
  const boxes = list.map(({ id, label, count, checked }) => {
    const box = element('input', { type: 'checkbox', id: `${facet}-${id}` }) as HTMLInputElement;
    box.checked = checked;
    box.addEventListener('change', () =>
      change(box.checked ? { ...choice, [facet]: [...chosen, id] } : without(choice, facet, id)),
    );
    return element('label', {}, box, label, ' ', element('span', {}, String(count)));
  });
  const more = element('button', { type: 'button', id: `${facet}-more` }, `${offered.length - list.length} more`);
  more.addEventListener('click', () => {
    opened.add(facet);
    redraw();
  });
  const rest = list.length < offered.length ? [more] : [];
  return element('fieldset', {}, element('legend', {}, headings[facet]), ...boxes, ...rest);
}

function without(choice: Choice, facet: Facet, id: string): Choice {
  const { [facet]: ids = [], ...others } = choice;
  const left = ids.filter((other) => other !== id);
  return left.length ? { ...others, [facet]: left } : others;
}

async function load(): Promise<FilterData | undefined> {
  return fetchJson<FilterData>('/search/filters.json').catch(() => undefined);
}
