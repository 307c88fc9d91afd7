import { tag } from './markup.ts';

const em = 13;

/** A sign of the key as SVG, its box at the origin on the left and centred on the line, and how wide it is in pixels. */
export function keySign(box: Record<string, string>): { svg: string; width: number } {
  const border = { ...edgesOf(box.border, ['top', 'right', 'bottom', 'left']) };
  for (const side of ['top', 'right', 'bottom', 'left']) Object.assign(border, edgesOf(box[`border-${side}`], [side]));
  const edge = Object.values(border)[0];
  const thick = (side: string) => border[side]?.width ?? 0;
  const width = Math.max(pixels(box.width), thick('left') + thick('right'));
  const height = Math.max(pixels(box.height), thick('top') + thick('bottom'));
  const top = -height / 2;
  const fill = box.background ?? box['background-color'] ?? 'none';
  const clear = /^(#[\da-f]{6})([\da-f]{2})$/i.exec(fill);
  const ground = clear ? { fill: clear[1], 'fill-opacity': parseInt(clear[2]!, 16) / 255 } : { fill };
  const round = (box['border-radius'] ?? '').endsWith('%') ? Math.min(width, height) / 2 : pixels(box['border-radius']);
  const dashes = edge?.style === 'solid' ? undefined : `${edge?.width} ${edge?.width}`;
  const line = edge && { stroke: edge.colour, 'stroke-width': edge.width, 'stroke-dasharray': dashes };
  const sides = Object.keys(border);
  if (sides.length === 1) {
    const [side] = sides as [string];
    const at = { top: [0, top, width, top], bottom: [0, -top, width, -top], left: [0, top, 0, -top] }[side] ?? [
      width,
      top,
      width,
      -top,
    ];
    return { svg: tag('path', { d: `M${at[0]} ${at[1]}L${at[2]} ${at[3]}`, ...line }), width };
  }
  const inset = edge ? edge.width / 2 : 0;
  const isFull = edge && edge.width * 2 >= Math.min(width, height);
  const size = isFull
    ? { x: 0, y: top, width, height, rx: round, fill: edge.colour }
    : { x: inset, y: top + inset, width: width - 2 * inset, height: height - 2 * inset, rx: round, ...ground, ...line };
  return { svg: tag('rect', size), width };
}

interface Edge {
  width: number;
  style: string;
  colour: string;
}

function edgesOf(border: string | undefined, sides: string[]): Record<string, Edge> {
  const [width, style, ...colour] = border?.split(/\s+/) ?? [];
  if (!style || style === 'none') return {};
  return Object.fromEntries(sides.map((side) => [side, { width: pixels(width), style, colour: colour.join(' ') }]));
}

function pixels(length = '0'): number {
  return parseFloat(length) * (length.endsWith('em') && !length.endsWith('rem') ? em : length.endsWith('rem') ? 16 : 1);
}

/** A certainty's sign as a path of SVG round (6, 0), since few faces have the letter. */
export const certaintyShapes: Record<string, string> = {
  '●': '<circle cx="6" cy="0" r="5" fill="#1c1a17"/>',
  '◐': '<circle cx="6" cy="0" r="4.25" fill="none" stroke="#1c1a17" stroke-width="1.5"/><path d="M6-4.25a4.25 4.25 0 0 0 0 8.5z" fill="#1c1a17"/>',
  '○': '<circle cx="6" cy="0" r="4.25" fill="none" stroke="#1c1a17" stroke-width="1.5"/>',
  '◇': '<path d="M6-5l5 5-5 5-5-5z" fill="none" stroke="#1c1a17" stroke-width="1.5"/>',
};
