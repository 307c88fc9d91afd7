import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { textWidth } from '../textWidth.ts';
import { wrapText } from '../wrapText.ts';
import { cascade } from './cascade.ts';
import { flatten } from './flatten.ts';
import { keySign } from './keySign.ts';
import { certaintyShapes } from './certaintyShapes.ts';
import { escapeXml, tag } from './markup.ts';
import { families, plainLine, usual, type Piece, type SetLine } from './setLine.ts';

/** What a sheet is made of. */
export interface SheetParts {
  /** The figure in its frame, as on a page. */
  html: string;
  /** The rules that hold for it: tokens, drawing, kind. */
  css: string;
  /** Who the numbers come from, with dates. */
  sources: string;
  /** Whose figure it is, where it stands, what may be done with it. */
  credit: string;
}

/** What is drawn of a figure, without a word, and how large that is in pixels. */
export interface Marks {
  /** To stand inside an SVG. */
  svg: string;
  width: number;
  height: number;
}

/** A figure on a sheet of its own, and how large that is in pixels. */
export interface Sheet {
  svg: string;
  width: number;
  height: number;
}

type Frame = Pick<SheetParts, 'html' | 'css'>;

const ink = '#1c1a17';
const ground = `figure { --font-reading: ${families.serif}; }`;
const paddings = 32;

/**
 * What a figure draws, without its words: for a picture so small that no label could be read.
 * @param widths in pixels that it may be drawn for
 * @param box whose shape the drawing should have; of the widths, the one that comes nearest is taken
 */
export function figureMarks(frame: Frame, widths: number[], box: { width: number; height: number }): Marks {
  const filled = ({ width, height }: Marks) => {
    const scale = Math.min(box.width / width, box.height / height);
    return width * height * scale ** 2;
  };
  return widths.map((inner) => marksAt(frame, inner)).reduce((best, one) => (filled(one) > filled(best) ? one : best));
}

function marksAt(frame: Frame, inner: number): Marks {
  const { tree, styles } = read(frame, inner);
  // Of a sequence the last says how it came out.
  const last = selectAll('li', tree).findLast((step) => select('svg[role=img]', step));
  const drawings = selectAll('svg[role=img]', last ?? tree).filter((one) => styles.of(one).display !== 'none');
  let height = 0;
  const parts = drawings.map((drawing) => {
    const own = Number(drawing.properties.height);
    const svg = flatten(drawing, tree, styles, [inner, own], () => '');
    height += own;
    return tag('g', { transform: `translate(0 ${height - own})` }, svg);
  });
  return { svg: parts.join(''), width: inner, height };
}

function read({ html, css }: Frame, inner: number) {
  const tree = fromHtml(html, { fragment: true });
  return { tree, styles: cascade(tree, ground + css, inner) };
}

/**
 * Puts a figure on a sheet: finding, what is drawn, key, drawing, notes, sources and address, in one SVG that needs nothing
 * beside it. It is light, since a file cannot ask its reader.
 * @param options.inner width of the drawing in pixels
 * @param options.setLine sets its lines, where what shows the sheet cannot
 */
export function figureSheet(
  { html, css, sources, credit }: SheetParts,
  { inner = 720, setLine = plainLine }: { inner?: number; setLine?: SetLine } = {},
): Sheet {
  const { tree, styles } = read({ html, css }, inner);
  const figure = select('figure', tree)!;
  const parts: string[] = [];
  let y = paddings;
  const soft = `fill="${styles.of(figure).color}"`;
  const line = (text: string, x: number, at: number, look: Partial<Piece>) =>
    setLine([{ ...usual, paint: soft, ...look, text }], { x, y: Math.round(at * 10) / 10, anchor: 'start' });
  const write = (text: string, leading: number, look: Partial<Piece>) => {
    for (const words of wrapText(text, inner, look.size)) {
      y += leading;
      parts.push(line(words, 0, y - leading * 0.28, look));
    }
  };
  const textOf = (selector: string) => textIn(select(selector, tree));
  write(textOf('figcaption .chart-title, figcaption .unseen'), 27, {
    size: 21,
    weight: 600,
    family: families.serif,
    paint: `fill="${ink}"`,
  });
  y += 4;
  write(textOf('.chart-what'), 20, { size: 14 });
  y += 14;
  key();
  const steps = selectAll('li', tree);
  // What belongs to a drawing without being one stands beside it, such as the bars under a map.
  for (const drawing of selectAll('svg[role=img], svg[role=img] + svg:not([role])', tree)) {
    if (styles.of(drawing).display === 'none') continue;
    const step = steps.find((one) => select('svg', one) === drawing);
    if (step) y += 18;
    for (const words of step ? selectAll('.when, .chart-title', step) : []) {
      write(textIn(words), 20, { size: 14, weight: 600, paint: `fill="${ink}"` });
    }
    if (step) y += 8;
    const height = Number(drawing.properties.height);
    parts.push(tag('g', { transform: `translate(0 ${y})` }, flatten(drawing, tree, styles, [inner, height], setLine)));
    y += height + 12;
  }
  y += 10;
  parts.push(tag('path', { d: `M0 ${y}H${inner}`, stroke: '#ddd7c9' }));
  y += 6;
  const notes = selectAll('.chart-foot > p', tree).slice(0, -1).map(textIn);
  for (const note of [...notes, `Sources: ${sources}.`, credit]) {
    write(note, 17, { size: 12 });
    y += 5;
  }
  const [width, height] = [inner + 2 * paddings, Math.ceil(y + paddings - 8)];
  const head =
    tag('title', {}, escapeXml(textOf('figcaption .chart-title, figcaption .unseen'))) +
    tag('desc', {}, escapeXml(textOf('desc')));
  const content = `${head}<rect width="${width}" height="${height}" fill="#fbfaf5"/><g transform="translate(${paddings} 0)" font-family="${families.sans}" font-size="${usual.size}">${parts.join('\n')}</g>`;
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  return {
    svg: tag('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img' }, `\n${content}\n`) + '\n',
    width,
    height,
  };

  /** The signs in a row, and on the next where there is no room. */
  function key(): void {
    let x = 0;
    const signs = selectAll('.chart-key > span', tree);
    if (signs.length) y += 20;
    for (const sign of signs) {
      const text = textIn(sign);
      const shape = certaintyShapes[text[0]!];
      const drawn = shape ? { svg: shape, width: 12 } : keySign(styles.before(sign));
      const meaning = shape ? text.slice(2) : text;
      const width = drawn.width + 7 + textWidth(meaning, 13);
      if (x && x + width > inner) {
        x = 0;
        y += 20;
      }
      const label = line(meaning, drawn.width + 7, 4.5, {});
      parts.push(tag('g', { transform: `translate(${Math.round(x)} ${y - 5})` }, drawn.svg + label));
      x += width + 18;
    }
    y += signs.length ? 24 : 6;
  }
}

function textIn(node: Element | undefined): string {
  const text = (parent: Element): string =>
    parent.children
      .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? text(child) : ''))
      .join('');
  return node ? text(node).replace(/\s+/g, ' ').trim() : '';
}
