import type { CardFace } from './cardFace.ts';
import type { FaceName } from './cutFace.ts';
import { textElement } from './textElement.ts';

/** Where and how a line of text is written, in pixels. */
export interface Place {
  x: number;
  baseline: number;
  size: number;
  fill: string;
  /** What of the text stands at x; its start, if nothing is said. */
  align?: 'middle' | 'end';
}

/** Gives a line of text as SVG. */
export type Write = (face: FaceName, text: string, place: Place) => string;

/** What writes with some faces. */
export function writer(faces: Record<FaceName, CardFace>): Write {
  return (name, text, { x, baseline, size, fill, align }) => {
    const face = faces[name];
    const before = align ? face.measure(text) * (align === 'end' ? 1 : 0.5) : 0;
    const runs = face.runs(text).map((run) => textElement(run, x + (run.at - before) * size, baseline, size));
    return `<g fill="${fill}">${runs.join('')}</g>`;
  };
}
