import type { Element } from 'hast';
import type { Attributes } from './markup.ts';

/** A viewport: its size in its own units, and how many pixels one of them has. */
export interface Viewport {
  width: number;
  height: number;
  across: number;
  down: number;
}

type Style = Record<string, string>;

const paints = ['fill', 'stroke'];
const passed = [
  ...['stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'stroke-linecap', 'paint-order', 'opacity'],
  ...['fill-opacity', 'stroke-opacity', 'fill-rule', 'font-size', 'font-weight', 'font-style', 'font-family'],
  'text-anchor',
  'clip-path',
];
const across = ['x', 'x1', 'x2', 'cx', 'dx', 'width', 'rx'];
const down = ['y', 'y1', 'y2', 'cy', 'dy', 'height', 'ry'];

/** Places and lengths of an element in pixels, whether written or ruled. */
export function measuresOf({ properties, tagName }: Element, style: Style, at: Viewport): Record<string, number> {
  const found: Record<string, number> = {};
  const length = (name: string, size: number, scale: number) => {
    const value = style[name] ?? properties[name];
    if (value === undefined || value === 'auto') return;
    const share = /^(-?[\d.]+)%$/.exec(String(value));
    const pixels = share ? (Number(share[1]) / 100) * size : parseFloat(String(value));
    found[name] = Math.round(pixels * scale * 100) / 100;
  };
  for (const name of across) length(name, at.width, at.across);
  for (const name of down) length(name, at.height, at.down);
  if (tagName === 'circle') length('r', at.width, Math.min(at.across, at.down));
  return found;
}

/** Colours, lines and type that an element itself has, as attributes, and what moves or hides it. */
export function lookOf(element: Element, style: Style, at: Viewport | undefined): Attributes {
  const ruled = withFont(style);
  const written = element.properties;
  const found: Attributes = {};
  for (const name of [...paints, ...passed]) {
    const value = ruled[name] ?? written[camel(name)];
    if (value === undefined || value === null || value === '') continue;
    found[name] = (Array.isArray(value) ? value.join(' ') : String(value)).replace(/(\d)px\b/g, '$1');
  }
  for (const name of paints) {
    const clear = /^(#[\da-f]{6})([\da-f]{2})$/i.exec(String(found[name]));
    if (clear) {
      Object.assign(found, { [name]: clear[1], [`${name}-opacity`]: Math.round(parseInt(clear[2]!, 16) / 2.55) / 100 });
    }
    if (found[name] === 'transparent') found[name] = 'none';
  }
  const isMoved = at && ruled.transform && ruled.transform !== 'none';
  const transform = isMoved ? shift(ruled.transform!, at) : written.transform;
  return {
    ...found,
    ...(transform && { transform: String(transform) }),
    ...((ruled.display === 'none' || ruled.visibility === 'hidden') && { display: 'none' }),
  };
}

/** The shorthand `600 15px/1.4 Charter, serif` in its parts. */
function withFont({ font, ...style }: Style): Style {
  const parts = /^(?:(italic)\s+)?(?:(\d+|bold)\s+)?([\d.]+px)(?:\/[\d.]+)?\s+(.+)$/.exec(font ?? '');
  if (!parts) return style;
  const [, slant, weight, size, family] = parts;
  return {
    ...{ 'font-size': size!, 'font-family': family!, 'font-weight': weight ?? '400', 'font-style': slant ?? 'normal' },
    ...style,
  };
}

/** What a rule moves, in pixels of the sheet; a share is one of the viewport. */
function shift(transform: string, at: Viewport): string {
  const [, kind, inner] = /^translate([XY]?)\(([^()]*)\)$/.exec(transform) ?? [];
  if (inner === undefined)
    throw new Error(`A sheet cannot show transform: ${transform}; lookOf.ts knows translate alone.`);
  const [one = '0', other = '0'] = inner.split(',').map((part) => part.trim());
  const amount = (text: string, size: number) =>
    text.endsWith('%') ? (parseFloat(text) / 100) * size : parseFloat(text);
  const [x, y] = kind === 'Y' ? ['0', one] : [one, other];
  return `translate(${amount(x, at.width * at.across)} ${amount(y, at.height * at.down)})`;
}

/** As the tree names an attribute. */
function camel(name: string): string {
  return (
    { 'stroke-dasharray': 'strokeDashArray', 'text-anchor': 'textAnchor' }[name] ??
    name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  );
}
