import type { Element, ElementContent, Root } from 'hast';
import { select } from 'hast-util-select';
import type { Cascade } from './cascade.ts';
import { lookOf, measuresOf, type Viewport } from './lookOf.ts';
import { tag, type Attributes } from './markup.ts';
import { scalePath } from './scalePath.ts';
import { usual, type LinePlace, type Piece, type SetLine } from './setLine.ts';

const typeNames = ['font-size', 'font-weight', 'font-style', 'font-family', 'text-anchor'];
/** Elements that are drawn with and not by themselves, and what they keep of what is written. */
const servants: Record<string, string[]> = {
  defs: [],
  clipPath: ['id'],
  pattern: ['id', 'patternUnits', 'patternTransform'],
};
const textNames = [...typeNames, 'paint-order', 'stroke-linejoin', 'fill', 'stroke', 'stroke-width'];

/**
 * A drawing with every length in pixels, every rule in its elements and no drawing within a drawing, as any program can show it.
 * @param tree in which the drawing and what it uses stand
 * @returns the drawing's inner SVG
 */
export function flatten(
  drawing: Element,
  tree: Root,
  styles: Cascade,
  size: [number, number],
  setLine: SetLine,
): string {
  const [width, height] = size;
  return inside(
    drawing.children,
    { width, height, across: 1, down: 1 },
    lookOf(drawing, styles.of(drawing), undefined),
  );

  function inside(children: ElementContent[], at: Viewport, above: Attributes): string {
    return children.map((child) => (child.type === 'element' ? draw(child, at, above) : '')).join('');
  }

  function draw(element: Element, at: Viewport, above: Attributes): string {
    const { tagName, properties } = element;
    if (['desc', 'title', 'metadata', 'script'].includes(tagName)) return '';
    const own = lookOf(element, styles.of(element), at);
    if (own.display === 'none') return '';
    const look = { ...above, ...own };
    const geometry = measuresOf(element, styles.of(element), at);
    if (tagName === 'svg') return viewed(element, look, own, geometry, at);
    if (tagName === 'g' || tagName === 'use') {
      const used = tagName === 'use' ? select(String(properties.href), tree) : undefined;
      const content = used ? draw(used, at, look) : inside(element.children, at, look);
      return group(own, geometry.x ?? 0, geometry.y ?? 0, content);
    }
    if (servants[tagName]) return served(element, look, geometry, at);
    if (tagName === 'text') return group({ transform: own.transform }, 0, 0, words(element, at, look, geometry));
    if (tagName === 'path' && !properties.d) return '';
    const d = properties.d ? { d: scalePath(String(properties.d), at.across, at.down) } : {};
    const painted = { ...look, ...own };
    return tag(tagName, { ...geometry, ...d, ...without(painted, typeNames), transform: own.transform });
  }

  /** What other elements draw with. */
  function served(element: Element, look: Attributes, geometry: Record<string, number>, at: Viewport): string {
    const names = servants[element.tagName]!;
    const own = names
      .map((name) => [name, element.properties[name]] as const)
      .filter(([, value]) => value !== undefined);
    const attributes = Object.fromEntries(own.map(([name, value]) => [name, String(value)]));
    return tag(element.tagName, { ...geometry, ...attributes }, inside(element.children, at, look));
  }

  function viewed(element: Element, look: Attributes, own: Attributes, geometry: Record<string, number>, at: Viewport) {
    const { x = 0, y = 0, width = at.width * at.across, height = at.height * at.down } = geometry;
    const box = String(element.properties.viewBox ?? '').split(/[\s,]+/);
    const [left, top, wide, high] = box.map(Number);
    if (!wide || !high) return group(own, x, y, inside(element.children, { width, height, across: 1, down: 1 }, look));
    const isStretched = element.properties.preserveAspectRatio === 'none';
    const meet = Math.min(width / wide, height / high);
    const [across, down] = isStretched ? [width / wide, height / high] : [meet, meet];
    const middle = isStretched ? [0, 0] : [(width - wide * meet) / 2, (height - high * meet) / 2];
    const content = inside(element.children, { width: wide, height: high, across, down }, look);
    return group(own, x + middle[0]! - left! * across, y + middle[1]! - top! * down, content);
  }

  function words(
    element: Element,
    at: Viewport,
    look: Attributes,
    { x = 0, y = 0, dx = 0, dy = 0 }: Record<string, number>,
  ) {
    const pieces = piecesOf(element, at, look);
    const [first] = pieces;
    if (!first) return '';
    const anchor = (look['text-anchor'] ?? 'start') as LinePlace['anchor'];
    return setLine(pieces, { x: x + dx, y: y + dy, anchor });
  }

  function piecesOf(element: Element, at: Viewport, look: Attributes): Piece[] {
    const pieces = element.children.flatMap((child): Piece[] => {
      if (child.type === 'text') return [pieceOf(child.value.replace(/\s+/g, ' '), look)];
      if (child.type !== 'element') return [];
      const { dx = 0 } = measuresOf(child, styles.of(child), at);
      const inner = piecesOf(child, at, { ...look, ...lookOf(child, styles.of(child), at) });
      return inner.map((piece, index) => (index ? piece : { ...piece, dx: piece.dx + dx }));
    });
    return element.tagName === 'text' ? trimmed(pieces) : pieces;
  }
}

/** Spaces at the ends of a line are none, and one that follows another is none. */
function trimmed(pieces: Piece[]): Piece[] {
  const kept = pieces.map((piece) => ({ ...piece }));
  kept.forEach((piece, index) => {
    const before = kept[index - 1]?.text;
    if (before === undefined || before === '' || before.endsWith(' ')) piece.text = piece.text.trimStart();
  });
  const last = kept.at(-1);
  if (last) last.text = last.text.trimEnd();
  const full = kept.filter(({ text }) => text);
  if (full.at(-1)) full.at(-1)!.text = full.at(-1)!.text.trimEnd();
  return full;
}

function pieceOf(text: string, look: Attributes): Piece {
  const paint = textNames
    .filter((name) => !typeNames.includes(name) && look[name] !== undefined)
    .map((name) => `${name}="${look[name]}"`);
  const weight = String(look['font-weight'] ?? usual.weight).replace('bold', '700');
  return {
    ...{ text, dx: 0, size: parseFloat(String(look['font-size'] ?? usual.size)), weight: Number(weight) },
    italic: look['font-style'] === 'italic',
    family: String(look['font-family'] ?? usual.family),
    paint: [...paint, `color="${look.fill}"`].join(' '),
  };
}

function group(own: Attributes, x: number, y: number, content: string): string {
  const round = (value: number) => Math.round(value * 100) / 100;
  const place = x || y ? `translate(${round(x)} ${round(y)})` : '';
  const transform = [own.transform, place].filter(Boolean).join(' ') || undefined;
  return tag('g', { transform, opacity: own.opacity }, content);
}

function without(attributes: Attributes, names: string[]): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));
}
