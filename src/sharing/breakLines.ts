/** The width of a text in ems. */
export type Measure = (text: string) => number;

/**
 * Breaks a text into as few lines as fit a width in ems, and evens them out.
 * A word that is wider stands alone on its line.
 */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  const fewest = fill(text, width, measure);
  let [low, high] = [width / fewest.length, width];
  for (let step = 0; step < 10; step++) {
    const middle = (low + high) / 2;
    if (fill(text, middle, measure).length > fewest.length) low = middle;
    else high = middle;
  }
  return fill(text, high, measure);
}

/** A text as it is where it fits, else cut at the last word before which it does, with an ellipsis. */
export function shorten(text: string, fits: (text: string) => boolean): string {
  const words = text.split(' ');
  for (let count = words.length; count > 0; count--) {
    const kept = words.slice(0, count).join(' ');
    const candidate = count === words.length ? text : `${kept.replace(/[\s,;:.–—]+$/, '')} …`;
    if (fits(candidate)) return candidate;
  }
  return words[0]!;
}

function fill(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const longer = lines.length ? `${lines.at(-1)!} ${word}` : word;
    if (lines.length && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
