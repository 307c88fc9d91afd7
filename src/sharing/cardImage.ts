import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Card } from './card.ts';
import { cardDrawing } from './cardDrawing.ts';
import { cardFace, type CardFace } from './cardFace.ts';
import { palette } from './cardInk.ts';
import type { FaceName } from './cutFace.ts';
import { palettePng } from './palettePng.ts';
import { writeWhole } from './writeWhole.ts';

const folder = resolve('.cache/cards');
const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as { version: string };
let opened: Promise<Record<FaceName, CardFace>> | undefined;

/** A card as a PNG; drawn once, and then kept by what is on it. */
export async function cardImage(card: Card): Promise<Buffer> {
  const faces = await (opened ??= openFaces());
  const drawing = cardDrawing(card, faces);
  const fontFiles = Object.values(faces).flatMap(({ files }) => files);
  // The name of a font file is a hash of what is in it.
  const kept = JSON.stringify([drawing, fontFiles.map((file) => basename(file)), palette, version]);
  const file = join(folder, `${createHash('sha256').update(kept).digest('hex').slice(0, 24)}.png`);
  if (existsSync(file)) return readFileSync(file);
  const { pixels, width, height } = new Resvg(drawing, { font: { loadSystemFonts: false, fontFiles } }).render();
  const image = palettePng(pixels, width, height, palette);
  writeWhole(file, image);
  return image;
}

async function openFaces(): Promise<Record<FaceName, CardFace>> {
  const open = (name: FaceName) => cardFace(name, folder);
  const [title, line, small] = await Promise.all([open('title'), open('line'), open('small')]);
  return { title, line, small };
}
