import { escapeXml, tag } from './markup.ts';

/** Words of one look. */
export interface Piece {
  text: string;
  /** How far it stands from what is before it, in pixels. */
  dx: number;
  size: number;
  weight: number;
  italic: boolean;
  family: string;
  /** Colour and halo, as attributes. */
  paint: string;
}

/** Where a line stands: the height of its baseline, and what of it is at x. */
export interface LinePlace {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Gives a line of text as SVG. */
export type SetLine = (pieces: Piece[], place: LinePlace) => string;

/** Names the faces as the page does; a program without them takes what it has. */
export const families = {
  serif: "Newsreader, ui-serif, Charter, 'Bitstream Charter', Cambria, serif",
  sans: "system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif",
};

/** What holds where a piece says nothing else. */
export const usual = { dx: 0, size: 13, weight: 400, italic: false, family: families.sans };

/** A line as text, to be set by whatever shows the drawing. */
export const plainLine: SetLine = (pieces, { x, y, anchor }) => {
  const spans = pieces.map((piece) => ({ piece, text: escapeXml(piece.text) }));
  const place = { x, y, ...(anchor !== 'start' && { 'text-anchor': anchor }) };
  const [first] = spans;
  if (spans.length === 1) return withPaint(tag('text', { ...place, ...type(first!.piece) }, first!.text), first!.piece);
  const content = spans.map(({ piece, text }) => withPaint(tag('tspan', type(piece), text), piece)).join('');
  return tag('text', place, content);
};

function type({ dx, size, weight, italic, family }: Piece) {
  return {
    ...(dx !== usual.dx && { dx }),
    ...(size !== usual.size && { 'font-size': size }),
    ...(weight !== usual.weight && { 'font-weight': weight }),
    ...(italic && { 'font-style': 'italic' }),
    ...(family !== usual.family && { 'font-family': family }),
  };
}

function withPaint(element: string, { paint }: Piece): string {
  return element.replace(/^<\w+/, (name) => `${name} ${paint}`);
}
