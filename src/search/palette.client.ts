import { ask } from './ask.client.ts';
import { drawAnswer, element } from './draw-answer.client.ts';
import { listChoice } from './list-choice.client.ts';
import paletteStyles from './palette.css?inline';
import resultStyles from './results.css?inline';
import { countsOf, sentenceOf, type Answer } from './results.ts';
import { searchHref } from './searchAddress.ts';

let open: (() => void) | undefined;
let cameFrom: Element | null = null;

/**
 * Opens the dialog of the search, which takes the field of the masthead in; the first call builds it.
 * @param from what had the focus before, and gets it back
 */
export function openPalette(field: HTMLInputElement, from: Element | null = document.activeElement): void {
  attach(field);
  open!();
  if (from && !from.closest('dialog')) cameFrom = from;
}

/** Makes the field open the dialog when it is typed into; called at each sign of intent, works once. */
export function attach(field: HTMLInputElement): void {
  open ??= build(field);
}

function build(field: HTMLInputElement): () => void {
  // The styles come with the script, so that pages do not carry them before intent.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(resultStyles + paletteStyles);
  document.adoptedStyleSheets.push(sheet);
  const box = field.closest<HTMLElement>('.search-box')!;
  const form = field.form!;
  const sentence = element('p', { class: 'found-say' });
  const list = element('div', { id: 'found', role: 'listbox', 'aria-label': 'Results of the search' });
  const ways = element('p', { class: 'found-ways' });
  const live = element('p', { class: 'unseen', role: 'status' });
  const close = element('button', { type: 'button' }, 'Close');
  const head = element('div', { class: 'palette-head' }, close);
  const dialog = element(
    'dialog',
    { class: 'palette', 'aria-label': 'Search' },
    head,
    sentence,
    list,
    ways,
    live,
  ) as HTMLDialogElement;
  form.append(dialog);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
  }))
    field.setAttribute(name, value);
  const choice = listChoice(field, list);
  let latest = 0;

  const show = (answer: Answer) => {
    const all = ({ id, title, count }: { id: string; title: string; count: number }) =>
      id === 'names' ? undefined : allLink(answer.query, id, `All ${count}: ${title}`);
    choice.keep(() => list.replaceChildren(...drawAnswer(answer, { options: true, more: all })));
    const said = sentenceOf(answer, import.meta.env.DEV);
    sentence.textContent = said;
    sentence.hidden = !said;
    const isEmpty = !list.childElementCount;
    list.hidden = isEmpty;
    field.ariaExpanded = String(!isEmpty);
    ways.replaceChildren(...waysOn(answer, search));
    list.ariaBusy = String(!answer.done);
    if (answer.done) live.textContent = [said, answer.query ? countsOf(answer) : ''].filter(Boolean).join(' ');
  };
  function search(): void {
    const turn = ++latest;
    list.ariaBusy = 'true';
    void ask({
      query: field.value.trim(),
      choice: {},
      shown: { passage: 3, figure: 2, record: 4, source: 2 },
      show,
      isLatest: () => turn === latest && dialog.open,
    });
  }
  const start = () => {
    if (dialog.open) return;
    cameFrom = document.activeElement;
    // The place that the field leaves stays as it is.
    form.style.setProperty('height', `${form.offsetHeight}px`);
    const { selectionStart, selectionEnd } = field;
    head.prepend(box);
    dialog.showModal();
    field.focus();
    field.setSelectionRange(selectionStart, selectionEnd);
    search();
  };
  dialog.addEventListener('close', () => {
    latest++;
    choice.choose(-1);
    field.ariaExpanded = 'false';
    form.prepend(box);
    form.style.removeProperty('height');
    if (cameFrom instanceof HTMLElement && cameFrom !== document.body) cameFrom.focus({ preventScroll: true });
    else field.blur();
  });
  dialog.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (event.target === dialog || (link && !event.ctrlKey && !event.metaKey && !event.shiftKey)) dialog.close();
  });
  close.addEventListener('click', () => dialog.close());
  // A press on a result must not take the focus from the field.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  field.addEventListener('input', (event) => {
    // Moving the field would break off a word that is being put together from keys.
    if (!dialog.open && (event as InputEvent).isComposing) return;
    if (!dialog.open) return startWith(field.value);
    choice.choose(-1);
    search();
  });
  field.addEventListener('compositionend', () => {
    if (!dialog.open) startWith(field.value);
  });
  field.addEventListener('keydown', (event) => {
    if (dialog.open) choice.onKey(event);
    else if (event.key === 'ArrowDown') start();
  });
  const startWith = (text: string) => {
    start();
    field.setSelectionRange(text.length, text.length);
  };
  fitTo(dialog);
  // What was typed while the script was on its way.
  if (document.activeElement === field && field.value) startWith(field.value);
  addEventListener('hashchange', () => {
    if (location.hash.includes('~')) void import('./arrival.client.ts').then(({ arrive }) => arrive());
  });
  return start;
}

function allLink(query: string, id: string, words: string): HTMLElement {
  const href = `${searchHref({ query, choice: {} })}&all=${id}`;
  return element('a', { class: 'found-all', href, role: 'option', tabindex: '-1', 'aria-selected': 'false' }, words);
}

/** Where to go on when something is amiss or nothing is found. */
function waysOn({ query, card, groups, trouble, done }: Answer, again: () => void): Node[] {
  const isLost = done && query && !card && !groups.some(({ lines }) => lines.length);
  const retry = element('button', { type: 'button' }, 'Try again');
  retry.addEventListener('click', again);
  const index = element('a', { href: '/names/' }, 'All names, A to Z');
  const page = element(
    'a',
    { href: searchHref({ query, choice: {} }) },
    query ? 'Search page, with filters' : 'Search page',
  );
  const keys = element('span', { class: 'keys' }, '↑ ↓ choose · Enter opens · Esc closes');
  return [
    ...(trouble && trouble.why !== 'missing' ? [retry] : []),
    ...(isLost || trouble || !query ? [index] : []),
    page,
    keys,
  ];
}

/** Keeps the dialog within what a phone's keyboard leaves of the window. */
function fitTo(dialog: HTMLElement): void {
  const view = window.visualViewport;
  const fit = () => dialog.style.setProperty('--room', `${view?.height ?? innerHeight}px`);
  view?.addEventListener('resize', fit);
  fit();
}
