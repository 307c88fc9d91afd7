/** Text that belongs to a mark: where the mark is, in percent of the drawing's width, and how wide the text is, in pixels. */
export interface Label {
  at: number;
  width: number;
}

/** Which part of a text stands at its mark, as SVG's `text-anchor` says it. */
export type Anchor = 'start' | 'middle' | 'end';

/** A text at a mark. */
export interface MarkText {
  x: string;
  y: number;
  anchor: Anchor;
  text: string;
}

const gap = 8;

/**
 * Anchors for two labels on one line, so that neither is cut at an edge nor touches the other.
 * What fits in the given width fits in every wider one: marks move apart and texts keep their size.
 * @param width of the narrowest drawing, in pixels
 * @returns an anchor for each, or undefined where they fit in no way
 */
export function placeLabels(left: Label, right: Label, width: number): [Anchor, Anchor] | undefined {
  for (const a of ['middle', 'end', 'start'] as const) {
    for (const b of ['middle', 'start', 'end'] as const) {
      const [first, second] = [extent(left, a, width), extent(right, b, width)];
      if (first[0] >= 0 && second[1] <= width && first[1] + gap <= second[0]) return [a, b];
    }
  }
  return undefined;
}

function extent({ at, width: text }: Label, anchor: Anchor, width: number): [number, number] {
  const x = (at / 100) * width;
  const start = anchor === 'start' ? x : anchor === 'end' ? x - text : x - text / 2;
  return [start, start + text];
}
