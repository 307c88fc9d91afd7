// Offers to copy what a reader selects in the story, with its title and an address that leads back to it.
import { copy } from './say.client.ts';
import styles from './quotation.css?inline';
import { quotationHref, quotationText, type Selected } from './quotationText.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

/** Fewer words are no sentence to share. */
const fewest = 3;
const foreign = '.nr, .note, .link, .unseen, .quotation';
const bar = document.createElement('span');
bar.className = 'quotation';
bar.append(button('Copy quotation', copyIt));
if ('share' in navigator) bar.append(button('Share', shareIt));
let selected: Selected | undefined;

document.addEventListener('selectionchange', offer);
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') bar.remove();
});
offer();

function offer(): void {
  if (bar.contains(document.activeElement)) return;
  selected = read();
  const range = selected && getSelection()?.getRangeAt(0);
  const block = range && closest(range.endContainer, 'p, ul, ol, blockquote, h1, h2, h3, h4');
  if (!block) return bar.remove();
  // After the block, so that the next press of Tab finds it, and nothing of the selection moves.
  if (bar.previousElementSibling !== block) block.after(bar);
  const place = lastLine(range, block);
  const frame = (bar.offsetParent ?? document.body).getBoundingClientRect();
  bar.style.top = `${place.bottom - frame.top + 6}px`;
  bar.style.left = `${Math.max(0, Math.min(place.left - frame.left, frame.width - bar.offsetWidth))}px`;
}

/** The last line that is selected of a block: what was selected of a note stands beside it. */
function lastLine(range: Range, block: Element): DOMRect {
  const { left, right } = block.getBoundingClientRect();
  const lines = [...range.getClientRects()].filter((line) => line.left < right && line.right > left && line.width > 1);
  return lines.reduce(
    (lowest, line) => (line.bottom > lowest.bottom ? line : lowest),
    lines[0] ?? range.getBoundingClientRect(),
  );
}

function read(): Selected | undefined {
  const selection = getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const section = closest(range.startContainer, '.section');
  if (!section || section !== closest(range.endContainer, '.section')) return undefined;
  const runs = runsOf(range);
  if (runs.join(' ').split(' ').length < fewest) return undefined;
  const own = section.querySelector<HTMLAnchorElement>('.section-title .link')?.href;
  const page = own ?? location.href.replace(/[?#].*/, '');
  const title = section.querySelector('.section-title')?.firstChild?.textContent?.trim() ?? '';
  const story = document.querySelector('.masthead .title')?.textContent ?? '';
  return { runs, href: `${page}${hash(range.startContainer)}`, titles: [title, story] };
}

/** The paragraph's own place, else that of the heading above it. */
function hash(start: Node): string {
  const block = closest(start, 'p[id], [id].chart, [id].aside');
  if (block) return `#${block.id}`;
  const headings = [...document.querySelectorAll('article :is(h2, h3, h4)[id]')];
  const above = headings.findLast((one) => one.compareDocumentPosition(start) & Node.DOCUMENT_POSITION_FOLLOWING);
  return above ? `#${above.id}` : '';
}

function runsOf(range: Range): string[] {
  const copied = range.cloneContents();
  for (const element of copied.querySelectorAll(foreign)) element.replaceWith('\0');
  for (const block of copied.querySelectorAll('p, li, h2, h3, h4, blockquote')) block.append('\0');
  const runs = copied.textContent.split('\0').map((run) => run.replace(/\s+/g, ' ').trim());
  return runs.filter(Boolean);
}

function closest(node: Node, wanted: string): Element | null {
  return (node instanceof Element ? node : node.parentElement)?.closest(wanted) ?? null;
}

function button(words: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  // Pressing must not take the selection away before it is read.
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  made.addEventListener('click', act);
  return made;
}

function copyIt(): void {
  if (selected) copy(quotationText(selected), bar, 'Quotation copied');
}

function shareIt(): void {
  if (!selected) return;
  const { runs, titles, href } = selected;
  const shared = { title: titles[0], text: `‘${runs.join(' ')}’`, url: quotationHref(runs, href) };
  navigator.share(shared).catch(() => undefined);
}
