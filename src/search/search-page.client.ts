import { ask } from './ask.client.ts';
import { drawAnswer, element } from './draw-answer.client.ts';
import { isFiltered, type Choice } from './facets.ts';
import { drawChosen, drawFilters } from './filter-form.client.ts';
import { countsOf, sentenceOf, type Answer, type ResultGroup } from './results.ts';
import { readAddress, writeAddress } from './searchAddress.ts';

const byId = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;
const field = byId<HTMLInputElement>('search-query');
const results = byId('search-results');
const say = byId('search-say');
const ways = byId('search-ways');
const atFirst = { passage: 6, figure: 4, record: 10, source: 6, names: 8 };
const step = 20;
const title = document.title;
const settle = 1500;

let choice: Choice = {};
let shown: Record<string, number> = { ...atFirst };
let latest = 0;
let typing: ReturnType<typeof setTimeout> | undefined;
/** A group to bring into view once it is there. */
let wanted = '';

function search(): void {
  const turn = ++latest;
  const query = field.value.trim();
  results.ariaBusy = 'true';
  document.title = query ? `“${query}” · ${title}` : title;
  void ask({ query, choice, shown, show, isLatest: () => turn === latest });
}

function show(answer: Answer): void {
  const isFirst = !answer.done && !answer.groups.some(({ id }) => id !== 'names');
  // While the text is still searched, what it had for the last filter or letter stays where it is.
  if (!isFirst || answer.card || answer.groups.length) {
    results.replaceChildren(...drawAnswer(answer, { options: false, more: moreButton }));
  }
  const said = sentenceOf(answer, import.meta.env.DEV);
  if (answer.done || said) say.textContent = said || (isAsked() ? countsOf(answer) : '');
  ways.replaceChildren(...waysOn(answer));
  void drawFilters(byId('search-filters'), answer, choice, change);
  void drawChosen(byId('search-chosen'), choice, change);
  results.ariaBusy = `${!answer.done}`;
  if (!answer.done || !wanted) return;
  byId(`found-${wanted}`)?.scrollIntoView();
  wanted = '';
}

function moreButton({ id, lines, count }: ResultGroup): HTMLElement | undefined {
  const more = element(
    'button',
    { type: 'button', class: 'search-more' },
    `Show ${Math.min(step, count - lines.length)} more`,
  );
  more.addEventListener('click', () => {
    shown = { ...shown, [id]: lines.length + step };
    search();
  });
  return id === 'names' ? undefined : more;
}

/** Where to go on when something is amiss or nothing is found. */
function waysOn({ card, groups, trouble, done }: Answer): HTMLElement[] {
  const retry = element('button', { type: 'button' }, 'Try again');
  retry.addEventListener('click', search);
  const index = element('a', { href: '/names/' }, 'All names, A to Z');
  const isEmpty = done && !card && !groups.some(({ lines }) => lines.length);
  return [...(trouble && trouble.why !== 'missing' ? [retry] : []), ...(trouble || isEmpty ? [index] : [])];
}

function isAsked(): boolean {
  return field.value.trim() !== '' || isFiltered(choice);
}

function change(next: Choice): void {
  choice = next;
  shown = { ...atFirst };
  write('pushState');
  search();
}

/** The query and the filters live in the address; it is written without asking the server for anything. */
function write(method: 'pushState' | 'replaceState'): void {
  const words = writeAddress({ query: field.value, choice });
  history[method](null, '', words ? `?${words}` : location.pathname);
}

function read(): void {
  // From other pages the question comes after `#`, where no server sees it.
  const hash = location.hash.slice(1);
  const asked = new URLSearchParams(hash.includes('=') ? hash : location.search);
  const state = readAddress(asked.toString());
  wanted = asked.get('all') ?? '';
  field.value = state.query;
  choice = state.choice;
  shown = { ...atFirst, ...(wanted && { [wanted]: 50 }) };
  if (hash.includes('=')) write('replaceState');
  search();
}

field.addEventListener('input', () => {
  // One entry of the history for a run of typing, so that Back leads to the question before.
  write(typing ? 'replaceState' : 'pushState');
  clearTimeout(typing);
  typing = setTimeout(() => (typing = undefined), settle);
  shown = { ...atFirst };
  search();
});
byId('search-form').addEventListener('submit', (event) => {
  event.preventDefault();
  search();
});
addEventListener('popstate', read);
addEventListener('hashchange', read);
addEventListener(
  'keydown',
  (event) => {
    if (event.key !== '/' || (event.target as Element).closest('input,textarea,select')) return;
    event.preventDefault();
    event.stopPropagation();
    field.focus();
    field.select();
  },
  { capture: true },
);
if (matchMedia('(min-width: 60rem)').matches) byId<HTMLDetailsElement>('search-filters').open = true;
read();
if (!field.value) field.focus({ preventScroll: true });
