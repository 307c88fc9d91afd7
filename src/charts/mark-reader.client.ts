import styles from './mark-reader.css?inline';

/** Marks of the same rows, which are read out together. */
interface Stop {
  /** Places in the table, from 0. */
  rows: number[];
  marks: Element[];
}

/** How near to a mark a pointer or a finger has to come, in pixels. */
const reach = 24;
/** A mark of more rows than this names the first ones and counts the rest. */
const mostRows = 4;
const hint = 'Arrow keys read out the marks, Enter opens the record, Escape closes.';
const ready = new WeakSet<Element>();

/** Lets arrow keys, pointer and touch read out the marks of a figure's drawings; the words come from its table. */
export function readMarks(figure: Element): void {
  const table = figure.querySelector<HTMLTableElement>('.chart-table table');
  if (ready.has(figure) || !table) return;
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  ready.add(figure);
  const said = element('div', 'chart-said');
  const place = element('div', 'chart-reader');
  said.setAttribute('role', 'status');
  place.append(said);
  figure.querySelector('.chart-foot')!.before(place);
  for (const drawing of figure.querySelectorAll<SVGElement>(':scope > svg:has([data-row])')) walk(drawing, table, say);

  /** Shows words under the drawing and a ring round each mark that they are of. */
  function say(words: Node[], marks: Element[] = []): void {
    said.replaceChildren(...words);
    place.style.bottom = `${said.offsetHeight + 16}px`;
    for (const ring of figure.querySelectorAll('.chart-ring')) ring.remove();
    const frame = figure.getBoundingClientRect();
    for (const mark of marks) {
      const { left, top, width, height } = mark.getBoundingClientRect();
      const ring = element('div', 'chart-ring');
      ring.style.left = `${left - frame.left - 5}px`;
      ring.style.top = `${top - frame.top - 5}px`;
      ring.style.width = `${width + 10}px`;
      ring.style.height = `${height + 10}px`;
      figure.append(ring);
    }
  }
}

function walk(drawing: SVGElement, table: HTMLTableElement, say: (words: Node[], marks?: Element[]) => void): void {
  const all = stopsOf(drawing);
  // A mark that some rows share is passed by where each of them has one of its own.
  const own = new Set(all.flatMap(({ rows }) => (rows.length > 1 ? [] : rows)));
  const stops = all.filter(({ rows }) => rows.length === 1 || !rows.every((row) => own.has(row)));
  let at = -1;
  const clear = () => {
    at = -1;
    say([]);
  };
  const show = ({ rows, marks }: Stop) => {
    at = stops.findIndex((stop) => stop.rows.includes(rows[0]!));
    say(wordsOf(rows, table, `${at + 1} of ${stops.length}`), marks);
  };
  // An image has no keys of its own; only of an application do screen readers leave the arrow keys to the page.
  drawing.setAttribute('role', 'application');

  drawing.addEventListener('focus', () => {
    if (at < 0 && drawing.matches(':focus-visible')) say([new Text(hint)]);
  });
  drawing.addEventListener('blur', clear);
  drawing.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const last = stops.length - 1;
    const goals: Record<string, number> = { ArrowRight: at + 1, ArrowDown: at + 1, Home: 0, End: last };
    goals.ArrowLeft = goals.ArrowUp = at < 0 ? last : at - 1;
    const goal = goals[event.key];
    if (goal !== undefined) {
      event.preventDefault();
      const stop = stops[Math.max(0, Math.min(last, goal))]!;
      keepInSight(stop.marks[0]!);
      show(stop);
    } else if (event.key === 'Escape' && at >= 0) clear();
    else if (event.key === 'Enter' && at >= 0) table.tBodies[0]!.rows[stops[at]!.rows[0]!]?.querySelector('a')?.click();
  });

  const point = ({ clientX, clientY }: PointerEvent) => {
    const found = nearest(all, clientX, clientY);
    if (found) show(found);
    else if (at >= 0) clear();
  };
  drawing.addEventListener('pointermove', point);
  drawing.addEventListener('pointerdown', point);
  drawing.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && clear());
  addEventListener(
    'pointerdown',
    ({ target }) => at >= 0 && !drawing.parentElement!.contains(target as Node) && clear(),
  );
  addEventListener('resize', () => at >= 0 && clear());
}

/** The stops of a drawing, in the order of the table. */
function stopsOf(drawing: SVGElement): Stop[] {
  const stops = new Map<string, Stop>();
  let next = 0;
  for (const mark of drawing.querySelectorAll<SVGElement>('[data-row]')) {
    const key = mark.dataset.row || `${next}`;
    const stop = stops.get(key) ?? { rows: key.split(' ').map(Number), marks: [] };
    next = stop.rows.at(-1)! + 1;
    stop.marks.push(mark);
    stops.set(key, stop);
  }
  return [...stops.values()].sort((a, b) => a.rows[0]! - b.rows[0]!);
}

/** A paragraph for each row: its name, and what the table's other columns say under their heads. */
function wordsOf(rows: number[], table: HTMLTableElement, count: string): Node[] {
  const heads = [...table.tHead!.rows[0]!.cells].map(({ textContent }) => textContent);
  const words = rows.slice(0, mostRows).map((row) => {
    const line = element('p');
    const [head, ...cells] = table.querySelectorAll<HTMLTableRowElement>('tbody tr')[row]?.cells ?? [];
    line.append(...[...(head?.childNodes ?? [])].map((node) => node.cloneNode(true)));
    for (const link of line.querySelectorAll('a')) link.tabIndex = -1;
    cells.forEach(({ textContent }, index) => {
      const value = element('b');
      value.textContent = textContent;
      line.append(`${index ? '; ' : '. '}${heads[index + 1]}: `, value);
    });
    return line;
  });
  const rest = rows.length - words.length;
  const foot = element('small');
  foot.textContent = rest > 0 ? `and ${rest} more in the table; ${count}` : count;
  return [...words, foot];
}

/** The mark under a point, or the nearest in reach; of marks that lie on each other, the one whose middle is nearest. */
function nearest(stops: Stop[], x: number, y: number): Stop | undefined {
  let found: Stop | undefined;
  let least = reach + 1;
  for (const stop of stops) {
    for (const mark of stop.marks) {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      const outside = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
      const away = outside + Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y) / 1e4;
      if (outside <= reach && away < least) [least, found] = [away, stop];
    }
  }
  return found;
}

/** Clear of the masthead above, and of the words that stand at the foot of the screen. */
function keepInSight(mark: Element): void {
  const { top, bottom } = mark.getBoundingClientRect();
  const lowest = innerHeight - 160;
  if (bottom > lowest) scrollBy({ top: bottom - lowest });
  if (top < 80) scrollBy({ top: top - 80 });
}

function element(tag: string, className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

// The styles come with the script, so that pages do not carry them.
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
