// Filters and sorts the table of records and keeps what is in view in the address. Without it, the table stands whole.
import { facets, type Facet } from './facets.ts';
import { chosenRows } from './chosenRows.ts';
import { drawForm } from './filter-form.client.ts';
import { loadTable, loadWords, type LoadedTable } from './loaded-table.client.ts';
import { builtSort, rowGroups } from './rowGroups.ts';
import { showSort, sortButtons } from './sort-buttons.client.ts';
import { readAddress, writeAddress, type Unknown, type View } from './tableAddress.ts';
import { drawGroupList, drawGroups } from './table-groups.client.ts';
import { drawView, say } from './view-words.client.ts';

const form = document.querySelector<HTMLFormElement>('#filters')!;
const table = document.querySelector<HTMLTableElement>('#records')!;
const words = form.querySelector<HTMLInputElement>('#filter-words')!;
const typingPause = 120;
const choicePause = 1000;

let loaded: LoadedTable | undefined;
let loading: Promise<LoadedTable> | undefined;
let loadingWords: Promise<void> | undefined;
let view: View = { facets: {}, words: '', sort: builtSort };
let timer: number | undefined;
let lastChoice: { facet?: Facet; time: number } = { time: 0 };

/** What the reader's next step needs, asked for at the first sign of intent; a failed download is tried again at the next. */
async function load(withWords = false): Promise<LoadedTable> {
  try {
    const data = await (loading ??= loadTable(table));
    if (!loaded) drawForm(form, view, (loaded = data), chosenRows(data.rows, view, data.options));
    if (withWords) await (loadingWords ??= loadWords(data));
    return data;
  } catch (error) {
    if (!loaded) loading = undefined;
    loadingWords = undefined;
    say('The filters could not be loaded. Try again.', true);
    throw error;
  }
}

function draw({ rows, options }: LoadedTable, unknown: Unknown[] = []): void {
  const chosen = chosenRows(rows, view, options);
  const groups = rowGroups(chosen.rows, view.sort, options);
  drawGroups(table, groups);
  drawGroupList(groups);
  drawForm(form, view, { options }, chosen);
  showSort(table, view.sort);
  drawView(view, chosen, options, unknown);
}

/** Shows another view; a choice is a step of its own for the Back button, a letter typed is not. */
async function show(next: Partial<View>, step: 'pushState' | 'replaceState' = 'pushState'): Promise<void> {
  clearTimeout(timer);
  view = { ...view, words: words.value.trim(), ...next };
  const data = await load(Boolean(view.words)).catch(() => undefined);
  if (!data) return;
  history[step](null, '', location.pathname + writeAddress(view));
  draw(data);
}

async function showAddress(): Promise<void> {
  clearTimeout(timer);
  const data = await load();
  const asked = readAddress(location.search, data.options);
  if (asked.view.words) await load(true);
  // An anchor in the page is a step too, and changes nothing here.
  if (writeAddress(asked.view) === writeAddress(view) && !asked.unknown.length) return;
  view = asked.view;
  words.value = view.words;
  draw(data, asked.unknown);
}

function leaveOut(filter: Facet | 'words'): void {
  if (filter === 'words') words.value = '';
  void show(filter === 'words' ? { words: '' } : { facets: { ...view.facets, [filter]: undefined } });
}

for (const part of [form, table.tHead!]) {
  for (const intent of ['pointerenter', 'focusin', 'touchstart']) {
    part.addEventListener(intent, () => void load().catch(() => undefined), { passive: true });
  }
}
words.addEventListener('focus', () => void load(true).catch(() => undefined));
form.addEventListener('mousedown', (event) => {
  const select = (event.target as Element).closest('select');
  if (!select || loaded) return;
  // A list that opens before it is filled would stay empty.
  event.preventDefault();
  load()
    .then(() => select.showPicker?.())
    .catch(() => undefined);
});
form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    if (words.value.trim() !== view.words) void show({ words: words.value.trim() }, 'replaceState');
  }, typingPause);
});
form.addEventListener('change', (event) => {
  const { name, value } = event.target as HTMLSelectElement;
  const facet = facets.find((one) => one === name);
  if (!facet) return;
  // Typing in a closed list changes it letter by letter, on the way to one choice.
  const sameChoice = facet === lastChoice.facet && event.timeStamp - lastChoice.time < choicePause;
  lastChoice = { facet, time: event.timeStamp };
  void show({ facets: { ...view.facets, [facet]: value || undefined } }, sameChoice ? 'replaceState' : 'pushState');
});
form.addEventListener('submit', (event) => event.preventDefault());
document.querySelector('.view')!.addEventListener('click', (event) => {
  const button = (event.target as Element).closest('button');
  if (!button) return;
  const filter = [...facets, 'words' as const].find((one) => one === button.dataset.filter);
  if (filter) leaveOut(filter);
  else void show({ facets: {}, words: (words.value = '') });
  // The button goes with what it took away.
  document.querySelector<HTMLElement>('#view')!.focus({ preventScroll: true });
});
document.querySelector('#show-filters')!.addEventListener('click', ({ currentTarget }) => {
  const open = document.querySelector('#filter-fields')!.classList.toggle('open');
  (currentTarget as Element).ariaExpanded = String(open);
});
sortButtons(table, (by) => {
  void show({ sort: { by, down: view.sort.by === by && !view.sort.down } }).then(() => {
    if (table.getBoundingClientRect().top < 0) table.scrollIntoView();
  });
});
addEventListener('popstate', () => void showAddress().catch(() => undefined));
if (location.search) {
  showAddress().then(
    () => document.getElementById(location.hash.slice(1))?.scrollIntoView(),
    () => undefined,
  );
}
