import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const { resolve } = createRequire(import.meta.url);

interface Cut {
  /** Name of the file that is written. */
  name: string;
  /** File of the Newsreader package that it is cut from. */
  from: string;
  /** Axes, pinned or narrowed. */
  axes: Record<string, number | { min: number; max: number }>;
  characters: string;
}

/**
 * Cuts the reading face down to the characters that the site prints, and writes woff2 files into a folder.
 * Newsreader (SIL Open Font License) comes as variable fonts of 130 kB a style; text size and 400–600 weight
 * is what prose uses, the display size is for the titles alone.
 * @param characters every character of the prose and the ledger
 * @param titleCharacters every character of the story's and the sections' titles
 * @param folder where the files go, from the project's root; a path of this machine would go into the fonts' names
 * @returns the paths of the files, by cut
 */
export async function subsetFonts(characters: string, titleCharacters: string, folder: string) {
  const cuts: Cut[] = [
    { name: 'reading', from: 'latin-opsz-normal', axes: { opsz: 16, wght: { min: 400, max: 600 } }, characters },
    {
      name: 'reading-ext',
      from: 'latin-ext-opsz-normal',
      axes: { opsz: 16, wght: { min: 400, max: 600 } },
      characters,
    },
    { name: 'reading-italic', from: 'latin-opsz-italic', axes: { opsz: 16, wght: 400 }, characters },
    { name: 'title', from: 'latin-opsz-normal', axes: { opsz: 72, wght: 500 }, characters: titleCharacters },
  ];
  mkdirSync(folder, { recursive: true });
  const keepFeatures = ['kern', 'lnum', 'tnum'];
  const paths: Record<string, string> = {};
  for (const cut of cuts) {
    const original = readFileSync(resolve(`@fontsource-variable/newsreader/files/newsreader-${cut.from}.woff2`));
    // The published types know neither of the last two options.
    const options = { targetFormat: 'woff2', variationAxes: cut.axes, keepFeatures, noHinting: true } as const;
    const path = `${folder}/${cut.name}.woff2`;
    const font = await subsetFont(original, cut.characters, options as object);
    // In development, a file that is written anew restarts the server, which would cut the fonts again.
    if (!existsSync(path) || !font.equals(readFileSync(path))) writeFileSync(path, font);
    paths[cut.name] = path;
  }
  return paths;
}

/**
 * The characters that the typeface is cut to, each once, in order of code point, with those that every page needs.
 * @param prose texts whose every letter is kept
 * @param ledger texts of which a letter that stands once is left to the reader's own serif: each would ride on every page
 */
export function charactersOf(prose: string[], ledger: string[] = []): string {
  const always = ' 0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.,:;!?()-–—‘’“”…%&/#';
  // Signs of YAML and Markdown that are never printed.
  const printed = (texts: string[]) => texts.join('').replace(/[{}|^~`\\<>_]/g, '');
  const once = new Set<string>();
  const used = new Set([...always, ...printed(prose)]);
  for (const character of printed(ledger)) (once.has(character) ? used : once).add(character);
  return [...used].sort().join('');
}
