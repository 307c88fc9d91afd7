import { fold } from './fold.ts';

const style = '::highlight(found) { background: light-dark(#f6e3a1, #5c4a12); color: inherit }';
let styled = false;

/**
 * Marks the words that a search led here for, and leaves the address clean: `#passage~word+word` becomes `#passage`. The
 * page's own text is not touched.
 */
export function arrive(): void {
  const [id = '', words = ''] = location.hash.slice(1).split('~');
  const wanted = words.split('+').map(decode).filter(Boolean);
  const clean = id ? `#${id}` : location.pathname + location.search;
  history.replaceState(history.state, '', clean);
  // Only a jump makes the passage the target, and brings it into view.
  if (id) location.replace(`#${id}`);
  const ranges = wanted.length ? rangesOf(wanted, document.querySelector('main')!) : [];
  if (!ranges.length || !('highlights' in CSS)) return;
  if (!styled) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets.push(sheet);
    styled = true;
  }
  CSS.highlights.set('found', new Highlight(...ranges));
  const { top } = ranges[0]!.getBoundingClientRect();
  if (!id && top > innerHeight) ranges[0]!.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

/** Where the words stand in the text that is shown, as whole words, whatever their accents and capitals. */
function rangesOf(words: string[], root: Element): Range[] {
  const wanted = new Set(words);
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{M}\p{N}]+(?:[.,’'-][\p{L}\p{M}\p{N}]+)*/gu)) {
      if (!wanted.has(fold(word))) continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      ranges.push(range);
    }
  }
  return ranges;
}

function decode(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return '';
  }
}
