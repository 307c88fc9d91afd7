import type { Colour } from './palettePng.ts';

/** The colours of a card: the light ones of `styles/tokens.css`, which `tests/sharing` holds them to. */
export const ink = {
  paper: '#fbfaf5',
  ink: '#1c1a17',
  soft: '#5e594f',
  line: '#ddd7c9',
  edge: '#8b8475',
  wrong: '#b3261e',
};

/**
 * The palette of a card: every ink, and two shades between paper and the strong ones, for the edges of letters. More shades
 * cannot be told apart at a card's size and make the file a fifth larger.
 */
export const palette: Colour[] = [
  ...Object.values(ink).map(channels),
  ...[ink.ink, ink.wrong].flatMap((colour) => [2 / 3, 1 / 3].map((share) => overPaper(channels(colour), share))),
];

function overPaper(colour: Colour, share: number): Colour {
  const paper = channels(ink.paper);
  return colour.map((value, index) => Math.round(value * share + paper[index]! * (1 - share))) as Colour;
}

function channels(colour: string): Colour {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)) as Colour;
}
