/** The narrowest column that a figure is drawn for, in pixels: a phone of 320 with 20 on either side. */
export const narrowest = 280;

// Ems in DejaVu Sans, the widest of the system faces in use; other readers' text is narrower.
const ems: [RegExp, number][] = [
  [/[ijlIJ.,:;'’| ]/, 0.32],
  [/[ftr()\-–/]/, 0.41],
  [/[cszkvxy]/, 0.58],
  [/[A-LN-VX-Z&w]/, 0.75],
  [/[mMW%—●◐○◇]/, 0.98],
];

/**
 * How wide a line of the interface's sans is at most, in pixels.
 * Drawings are laid out where there is no font to measure, so the estimate errs on the wide side.
 * @param size font size in pixels
 * @param weight how much wider than regular the cut is
 */
export function textWidth(text: string, size: number, weight = 1): number {
  const total = [...text].reduce((sum, letter) => sum + (ems.find(([kind]) => kind.test(letter))?.[1] ?? 0.64), 0);
  return total * size * weight;
}

/** How much wider the semi-bold cut is than the regular one. */
export const semibold = 1.12;
