const sides = ['top', 'right', 'bottom', 'left'] as const;

/** An edge of a box. */
export type Side = (typeof sides)[number];

/** How an edge is drawn. */
export interface Edge {
  /** In pixels. */
  width: number;
  style: string;
  colour: string;
}

/** The edges of a box that are to be seen, from its rules, in whatever shorthand. */
export function borderOf(box: Record<string, string>): Partial<Record<Side, Edge>> {
  const widths = (box['border-width'] ?? '').split(/\s+/).filter(Boolean);
  const found: Partial<Record<Side, Edge>> = {};
  sides.forEach((side, index) => {
    const edge = edgeOf(box[`border-${side}`] ?? box.border);
    if (!edge) return;
    // One width is that of all sides, two are those of top and sides; the third is that of the bottom.
    const own = widths[index] ?? widths[index - 2] ?? widths[0];
    const width = own !== undefined && !box[`border-${side}`] ? pixels(own) : edge.width;
    if (width > 0) found[side] = { ...edge, width };
  });
  return found;
}

function edgeOf(border: string | undefined): Edge | undefined {
  const words = border?.match(/[\w-]+\([^)]*\)|\S+/g) ?? [];
  const style = words.find((word) => /^(solid|dotted|dashed|double)$/.test(word));
  if (!style) return undefined;
  const width = words.find((word) => /^[\d.]/.test(word));
  const colour = words.find((word) => word !== style && word !== width) ?? '#1c1a17';
  return { width: width ? pixels(width) : 3, style, colour };
}

/** A length of the key, whose letters are 13 pixels high. */
export function pixels(length = '0'): number {
  const unit = /[\d.]rem$/.test(length) ? 16 : /[\d.]em$/.test(length) ? 13 : 1;
  return Math.round((parseFloat(length) || 0) * unit * 100) / 100;
}
