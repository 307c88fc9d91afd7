import type { CardFace } from './cardFace.ts';
import { ink } from './cardInk.ts';
import type { Write } from './cardWriter.ts';

const width = 328;
const height = 156;

/** A stamp round the origin, as SVG: two lines set to one width, as type is locked up. */
export function cardStamp([upper, lower]: [string, string], face: CardFace, write: Write): string {
  const line = (text: string, baseline: number) => {
    const size = Math.min(58, Math.round((width - 56) / face.measure(text)));
    return write('small', text, { x: 0, align: 'middle', baseline, size, fill: ink.wrong });
  };
  return frame(0, 10, 5) + frame(10, 4, 2) + line(upper, -12) + line(lower, 50);
}

function frame(inset: number, radius: number, stroke: number): string {
  const [w, h] = [width - 2 * inset, height - 2 * inset];
  const edge = `rx="${radius}" fill="none" stroke="${ink.wrong}" stroke-width="${stroke}"`;
  return `<rect x="${-w / 2}" y="${-h / 2}" width="${w}" height="${h}" ${edge}/>`;
}
