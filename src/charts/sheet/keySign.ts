import { borderOf, pixels, type Edge, type Side } from './borderOf.ts';
import { tag } from './markup.ts';

/** A sign of the key as SVG, its box at the origin on the left and centred on the line, and how wide it is in pixels. */
export function keySign(box: Record<string, string>): { svg: string; width: number } {
  const border = borderOf(box);
  const sides = Object.keys(border) as Side[];
  const thick = (side: Side) => border[side]?.width ?? 0;
  const width = Math.max(pixels(box.width), thick('left') + thick('right'));
  const height = Math.max(pixels(box.height), thick('top') + thick('bottom'));
  const skew = /skewX\((-?[\d.]+)deg\)/.exec(box.transform ?? '')?.[1];
  const drawn =
    sides.length === 4 || !sides.length
      ? framed(box, border.top, width, height)
      : sides.map((side) => edgeLines(side, border[side]!, width, height)).join('');
  return { svg: tag('g', { transform: skew && `skewX(${skew})` }, drawn) || drawn, width };
}

/** A box with one edge all round, or none; where the edges meet in the middle it is full. */
function framed(box: Record<string, string>, edge: Edge | undefined, width: number, height: number): string {
  const round = (box['border-radius'] ?? '').endsWith('%') ? Math.min(width, height) / 2 : pixels(box['border-radius']);
  const fill = box.background ?? box['background-color'] ?? 'none';
  const clear = /^(#[\da-f]{6})([\da-f]{2})$/i.exec(fill);
  const ground = clear
    ? { fill: clear[1], 'fill-opacity': Math.round(parseInt(clear[2]!, 16) / 2.55) / 100 }
    : { fill };
  if (edge && edge.width * 2 >= Math.min(width, height)) {
    return tag('rect', { x: 0, y: -height / 2, width, height, rx: round, fill: edge.colour });
  }
  const inset = (edge?.width ?? 0) / 2;
  const size = { x: inset, y: inset - height / 2, width: width - 2 * inset, height: height - 2 * inset, rx: round };
  return tag('rect', { ...size, ...ground, ...(edge && strokeOf(edge, edge.width)) });
}

/** One edge as a line, or as two where it is double. */
function edgeLines(side: Side, edge: Edge, width: number, height: number): string {
  const [thin, shifts] = edge.style === 'double' ? [edge.width / 3, [1 / 6, 5 / 6]] : [edge.width, [1 / 2]];
  return shifts
    .map((shift) => {
      const into = edge.width * shift;
      const d = {
        left: `M${fixed(into)} ${fixed(-height / 2)}v${fixed(height)}`,
        right: `M${fixed(width - into)} ${fixed(-height / 2)}v${fixed(height)}`,
        top: `M0 ${fixed(into - height / 2)}h${fixed(width)}`,
        bottom: `M0 ${fixed(height / 2 - into)}h${fixed(width)}`,
      }[side];
      return tag('path', { d, ...strokeOf(edge, fixed(thin)) });
    })
    .join('');
}

function strokeOf({ style, colour }: Edge, width: number) {
  const dashes = { dotted: `${width} ${width}`, dashed: `${2 * width} ${2 * width}` }[style];
  return { stroke: colour, 'stroke-width': width, 'stroke-dasharray': dashes };
}

function fixed(value: number): number {
  return Math.round(value * 100) / 100;
}
