import type { Line } from './foundLines.ts';
import type { Group } from './resultGroups.ts';
import styles from './search-panel.css?inline';

/** The panel under the field. */
export interface Panel {
  /** Shows groups of results, and a sentence above them; keeps the chosen result where it is still there. */
  show(groups: Group[], sentence?: string): void;
  /** Moves the choice to a place counted from the first (-1: the last); out of range means no choice. */
  choose(place: number): void;
  /** The place of the choice, or -1. */
  chosen(): number;
  /** The results as links, in order. */
  links(): HTMLAnchorElement[];
  close(): void;
  isOpen(): boolean;
  /** Says a sentence to those who listen. */
  say(sentence: string): void;
}

/** Builds the panel of a combobox: the field keeps the focus, `aria-activedescendant` follows the choice. */
export function openPanel(field: HTMLInputElement): Panel {
  // The panel's styles come with its script, so that pages do not carry them before intent.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const sentenceLine = element('p', 'search-say');
  const list = element('div', 'search-list', {
    id: 'search-list',
    role: 'listbox',
    'aria-label': 'Results of the search',
  });
  const panel = element('div', 'search-panel', {}, sentenceLine, list);
  const live = element('p', 'unseen', { role: 'status' });
  panel.hidden = true;
  field.closest('.search-box')!.append(panel, live);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    'aria-autocomplete': 'list',
  }))
    field.setAttribute(name, value);
  // The field must not lose the focus to a press in the panel.
  panel.addEventListener('mousedown', (event) => event.preventDefault());

  const links = () => [...list.querySelectorAll('a')];
  const chosen = () => links().findIndex((link) => link.ariaSelected === 'true');
  const choose = (place: number) => {
    for (const link of links()) link.ariaSelected = 'false';
    const link = links().at(place < -1 ? links().length : place);
    if (link) link.ariaSelected = 'true';
    if (link) field.setAttribute('aria-activedescendant', link.id);
    else field.removeAttribute('aria-activedescendant');
    link?.scrollIntoView({ block: 'nearest' });
  };
  return {
    links,
    chosen,
    choose,
    show(groups, sentence = '') {
      const before = links()[chosen()]?.href;
      const full = groups.filter(({ lines }) => lines.length);
      sentenceLine.textContent = sentence;
      sentenceLine.hidden = !sentence;
      list.replaceChildren(...full.map(drawGroup));
      list.hidden = !full.length;
      panel.hidden = false;
      for (const [place, link] of links().entries()) link.id = `search-${place}`;
      field.ariaExpanded = String(full.length > 0);
      const again = before === undefined ? -1 : links().findIndex(({ href }) => href === before);
      choose(again < 0 ? links().length : again);
    },
    close() {
      choose(links().length);
      panel.hidden = true;
      live.textContent = '';
      field.ariaExpanded = 'false';
    },
    isOpen: () => !panel.hidden,
    say(sentence) {
      live.textContent = sentence;
    },
  };
}

function drawGroup({ title, lines, count }: Group, place: number): HTMLElement {
  const id = `search-group-${place}`;
  const number = count === undefined ? '' : count > lines.length ? `${lines.length} of ${count}` : String(count);
  const heading = element(
    'p',
    'search-group',
    { id, role: 'presentation' },
    title,
    ' ',
    element('span', '', {}, number),
  );
  return element('div', '', { role: 'group', 'aria-labelledby': id }, heading, ...lines.map(drawLine));
}

function drawLine({ href, title, note, excerpt }: Line): HTMLElement {
  const link = element('a', 'search-line', { href, role: 'option', tabindex: '-1', 'aria-selected': 'false' });
  link.append(element('b', '', {}, title));
  if (note) link.append(' ', element('small', '', {}, note));
  if (excerpt)
    link.append(
      ' ',
      element('span', '', {}, ...excerpt.map(({ text, met }) => (met ? element('mark', '', {}, text) : text))),
    );
  return link;
}

function element(
  tag: string,
  className: string,
  attributes: Record<string, string> = {},
  ...inside: (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}
