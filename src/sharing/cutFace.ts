import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';
import subsetFont from 'subset-font';
import { writeWhole } from './writeWhole.ts';

const { resolve } = createRequire(import.meta.url);

/** The faces of a card: titles, the line under them, and the small print; `text` is that of a figure's sheet. */
const faces = {
  title: { style: 'normal', axes: { opsz: 72, wght: 500 } },
  line: { style: 'italic', axes: { opsz: 24, wght: 440 } },
  small: { style: 'normal', axes: { opsz: 20, wght: 600 } },
  text: { style: 'normal', axes: { opsz: 12, wght: 430 } },
};

/** One of the faces of a card. */
export type FaceName = Exclude<keyof typeof faces, 'text'>;

/** The letters of one range in one face, as a static TrueType file. */
export interface Cut {
  /** The name by which a drawing asks for it; no other cut has it. */
  family: string;
  /** Absolute; the name says what is in it. */
  file: string;
  font: Font;
}

/**
 * Opens the cuts of a face in a folder, and makes them from Newsreader first where they are not there yet: what draws the
 * cards reads neither woff2 nor the axes of a variable font. They hold all letters of their range, whatever the story.
 * @returns the cuts in the order in which a letter is looked for
 */
export async function cutFace(name: FaceName | 'text', folder: string): Promise<Cut[]> {
  const { style, axes } = faces[name];
  const cuts: Cut[] = [];
  for (const range of ['latin', 'latin-ext', 'vietnamese']) {
    const from = resolve(`@fontsource-variable/newsreader/files/newsreader-${range}-opsz-${style}.woff2`);
    const original = readFileSync(from);
    const family = `card-${name}-${cuts.length}`.padEnd(givenFamily.length, '-');
    const key = createHash('sha256')
      .update(original)
      .update(JSON.stringify([axes, family, options]));
    const file = join(folder, `${key.digest('hex').slice(0, 16)}.ttf`);
    if (!existsSync(file)) writeWhole(file, renamed(await staticCut(original, axes), family));
    cuts.push({ family, file, font: create(readFileSync(file)) as Font });
  }
  return cuts;
}

// Without ligatures, for the sake of one look in words of one range and of two.
const options = { targetFormat: 'sfnt', keepFeatures: ['kern', 'lnum'], noHinting: true };

function staticCut(original: Buffer, variationAxes: Record<string, number>): Promise<Buffer> {
  const letters = (create(original) as Font).characterSet.map((code) => String.fromCodePoint(code)).join('');
  // The published types do not know all of the options.
  return subsetFont(original, letters, { ...options, variationAxes } as object);
}

const givenFamily = 'Newsreader 16pt';

/** All cuts come with one family name, by which a drawing could not tell them apart; a name as long takes its place. */
function renamed(font: Buffer, family: string): Buffer {
  const [from, to] = [givenFamily, family].map((text) => Buffer.from(text, 'utf16le').swap16()) as [Buffer, Buffer];
  let at = font.indexOf(from);
  if (at < 0) throw new Error(`Newsreader no longer calls itself ${givenFamily}: cutFace.ts has to know its new name.`);
  for (; at >= 0; at = font.indexOf(from, at)) to.copy(font, at);
  return font;
}
