import type { Answer, Card, Line, ResultGroup } from './results.ts';

/** How an answer is drawn: as the options of a listbox, or as a page of headings and links. */
export interface Manner {
  options: boolean;
  /** The link to all of a group, where more was found than is shown. */
  more?: (group: ResultGroup) => HTMLElement | undefined;
}

/** The parts of an answer, in order. */
export function drawAnswer({ card, groups }: Answer, manner: Manner): HTMLElement[] {
  const full = groups.filter(({ lines }) => lines.length);
  return [...(card ? [drawCard(card, manner)] : []), ...full.map((group) => drawGroup(group, manner))];
}

/** An element with attributes and what is in it; text is put in as text only. */
export function element(
  tag: string,
  attributes: Record<string, string> = {},
  ...inside: (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}

function drawCard({ about, facts, figures, lines, ...line }: Card, manner: Manner): HTMLElement {
  const main = drawLink(line, manner, 'found-main');
  if (about) main.append(' ', element('span', { class: 'about' }, about));
  const amounts = figures.map(({ amount, what }) => element('span', {}, element('b', {}, amount), ` ${what}`));
  if (amounts.length) main.append(' ', element('span', { class: 'amounts' }, ...spaced(amounts)));
  if (facts.length)
    main.append(' ', element('span', { class: 'facts' }, ...spaced(facts.map((fact) => element('span', {}, fact)))));
  const role: Record<string, string> = manner.options ? { role: 'group', 'aria-label': line.title } : {};
  return element(
    manner.options ? 'div' : 'section',
    { class: 'found-card', ...role },
    main,
    ...drawLines(lines, manner),
  );
}

function drawGroup(group: ResultGroup, manner: Manner): HTMLElement {
  const { id, title, lines, count } = group;
  const number = element('span', {}, count > lines.length ? `${lines.length} of ${count}` : String(count));
  const heading = element(manner.options ? 'p' : 'h2', { class: 'found-title', id: `found-${id}` }, title, ' ', number);
  if (manner.options) heading.setAttribute('role', 'presentation');
  const role: Record<string, string> = manner.options ? { role: 'group' } : {};
  const more = count > lines.length ? manner.more?.(group) : undefined;
  return element(
    manner.options ? 'div' : 'section',
    { class: 'found-group', 'aria-labelledby': heading.id, ...role },
    heading,
    ...drawLines(lines, manner),
    ...(more ? [more] : []),
  );
}

function drawLines(lines: Line[], manner: Manner): HTMLElement[] {
  const links = lines.map((line) => drawLink(line, manner, 'found-line'));
  if (manner.options || !links.length) return links;
  return [element('ul', {}, ...links.map((link) => element('li', {}, link)))];
}

function drawLink({ href, title, note, excerpt }: Line, { options }: Manner, name: string): HTMLElement {
  const role: Record<string, string> = options ? { role: 'option', tabindex: '-1', 'aria-selected': 'false' } : {};
  const link = element('a', { class: name, href, ...role }, element('b', {}, title));
  if (note) link.append(' ', element('small', {}, note));
  if (excerpt?.length) {
    const pieces = excerpt.map(({ text, met }) => (met ? element('mark', {}, text) : text));
    link.append(' ', element('span', {}, ...pieces));
  }
  return link;
}

/** With a space between, for those who hear or copy it. */
function spaced(elements: HTMLElement[]): (Node | string)[] {
  return elements.flatMap((one, index) => (index ? [' ', one] : [one]));
}
