import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { cardFace, type CardFace } from './cardFace.ts';
import { commonColours } from './commonColours.ts';
import { palettePng } from './palettePng.ts';
import { textElement } from './textElement.ts';
import { writeWhole } from './writeWhole.ts';

/** Words of one look, as a sheet hands them over to be set. */
interface Piece {
  text: string;
  /** How far it stands from what is before it, in pixels. */
  dx: number;
  size: number;
  weight: number;
  italic: boolean;
  /** Colour and halo, as attributes. */
  paint: string;
}
/** Where a line stands: the height of its baseline, and what of it is at x. */
interface LinePlace {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

const folder = resolve('.cache/cards');
const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as { version: string };
const signs = /([●◐○◇])/;
let opened: Promise<Record<'bold' | 'text' | 'italic', CardFace>> | undefined;

/** What sets a sheet's lines in static cuts of the reading face: letters run by run, certainty's signs as shapes. */
export async function lineSetter(): Promise<(pieces: Piece[], place: LinePlace) => string> {
  const faces = await (opened ??= openFaces());
  const faceOf = ({ weight, italic }: Piece) => (italic ? faces.italic : weight >= 550 ? faces.bold : faces.text);
  return (pieces, { x, y, anchor }) => {
    const parts = pieces.flatMap((piece) =>
      piece.text.split(signs).flatMap((text, index) => (text ? [{ ...piece, text, dx: index ? 0 : piece.dx }] : [])),
    );
    const widths = parts.map((part) => part.size * (signs.test(part.text) ? 0.9 : faceOf(part).measure(part.text)));
    const total = parts.reduce((sum, { dx }, index) => sum + dx + widths[index]!, 0);
    let at = x - total * { start: 0, middle: 0.5, end: 1 }[anchor];
    return parts
      .map((part, index) => {
        const from = at + part.dx;
        at = from + widths[index]!;
        const drawn = signs.test(part.text)
          ? signShape(part.text, from + part.size * 0.45, y - part.size * 0.33, part.size * 0.34)
          : faceOf(part)
              .runs(part.text)
              .map((run) => exact(run, from + run.at * part.size, y, part.size))
              .join('');
        return `<g ${part.paint}>${drawn}</g>`;
      })
      .join('');
  };
}

/** A sheet as a PNG at twice its size; drawn once, and then kept by what is on it. */
export async function sheetImage(svg: string): Promise<Buffer> {
  const faces = await (opened ??= openFaces());
  const fontFiles = Object.values(faces).flatMap(({ files }) => files);
  const kept = JSON.stringify(['sixteen colours', svg, fontFiles.map((file) => basename(file)), version]);
  const file = join(folder, `${createHash('sha256').update(kept).digest('hex').slice(0, 24)}.png`);
  if (existsSync(file)) return readFileSync(file);
  const font = { loadSystemFonts: false, fontFiles };
  const { pixels, width, height } = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: 2 } }).render();
  const image = palettePng(pixels, width, height, commonColours(pixels));
  writeWhole(file, image);
  return image;
}

async function openFaces(): Promise<Record<'bold' | 'text' | 'italic', CardFace>> {
  const [bold, text, italic] = await Promise.all(
    (['small', 'text', 'line'] as const).map((name) => cardFace(name, folder)),
  );
  return { bold: bold!, text: text!, italic: italic! };
}

/** A run where it belongs to the tenth of a pixel: at a label's size a whole one shows. */
function exact(run: { family: string; text: string }, x: number, y: number, size: number): string {
  return textElement(run, 0, 0, size).replace('x="0" y="0"', `x="${round(x)}" y="${round(y)}"`);
}

function signShape(sign: string, x: number, y: number, r: number): string {
  const inner = round(r * 0.85);
  const outline = `fill="none" stroke="currentColor" stroke-width="${round(r * 0.3)}"`;
  const ring = `<circle r="${inner}" ${outline}/>`;
  const shapes: Record<string, string> = {
    '●': `<circle r="${round(r)}" fill="currentColor"/>`,
    '◐': `${ring}<path d="M0-${inner}a${inner} ${inner} 0 0 0 0 ${2 * inner}z" fill="currentColor"/>`,
    '○': ring,
    '◇': `<path d="M0-${round(r)}l${round(r)} ${round(r)}-${round(r)} ${round(r)}-${round(r)}-${round(r)}z" ${outline}/>`,
  };
  return `<g transform="translate(${round(x)} ${round(y)})" stroke="none">${shapes[sign]}</g>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
