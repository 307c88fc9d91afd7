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
import { commonColours } from './commonColours.ts';
import { palettePng } from './palettePng.ts';
import { writeWhole } from './writeWhole.ts';

const folder = resolve('.cache/cards');
const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as { version: string };
/** What a card may weigh, so that every large reader takes it. */
const mostBytes = 25_000;
let opened: Promise<Record<FaceName, CardFace>> | undefined;

/** A card as a PNG; drawn once, and then kept by what is on it. One that is too heavy is drawn with less on it. */
export async function cardImage(card: Card): Promise<Buffer> {
  const faces = await (opened ??= openFaces());
  const image = keptImage(cardDrawing(card, faces), faces, !card.drawing);
  const less = image.length < mostBytes ? undefined : lighter(card);
  return less ? cardImage(less) : image;
}

/** Whether its faces have every letter of a card. */
export async function canPrint(card: Card): Promise<boolean> {
  const faces = await (opened ??= openFaces());
  const { site, folio, title, lines, sums = [], stamp, rows = [], rowsAre } = card;
  const words = [site, folio, title, ...lines, ...sums.map(({ text }) => text), ...(stamp ?? []), rowsAre];
  const all = [...words, ...rows.flatMap(({ label, amount }) => [label, amount])].filter((text) => text !== undefined);
  return Object.values(faces).every((face) => all.every((text) => face.prints(text)));
}

/** With its next line, or none; then with a row less. */
function lighter(card: Card): Card | undefined {
  if (card.lines.length) return { ...card, lines: card.lines.slice(1) };
  return card.rows && card.rows.length > 1 ? { ...card, rows: card.rows.slice(0, -1) } : undefined;
}

function keptImage(drawing: string, faces: Record<FaceName, CardFace>, inInks: boolean): Buffer {
  const fontFiles = Object.values(faces).flatMap(({ files }) => files);
  // The name of a font file is a hash of what is in it.
  const kept = JSON.stringify([
    drawing,
    fontFiles.map((file) => basename(file)),
    inInks ? palette : 'sixteen colours',
    version,
  ]);
  const file = join(folder, `${createHash('sha256').update(kept).digest('hex').slice(0, 24)}.png`);
  if (existsSync(file)) return readFileSync(file);
  const { pixels, width, height } = new Resvg(drawing, { font: { loadSystemFonts: false, fontFiles } }).render();
  const image = palettePng(pixels, width, height, inInks ? palette : commonColours(pixels));
  writeWhole(file, image);
  return image;
}

/** A card as what answers a request for it. */
export async function cardResponse(card: Card): Promise<Response> {
  return new Response(Uint8Array.from(await cardImage(card)), { headers: { 'Content-Type': 'image/png' } });
}

async function openFaces(): Promise<Record<FaceName, CardFace>> {
  const open = (name: FaceName) => cardFace(name, folder);
  const [title, line, small] = await Promise.all([open('title'), open('line'), open('small')]);
  return { title, line, small };
}
