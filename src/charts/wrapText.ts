import { textWidth } from './textWidth.ts';

/** Breaks a text into lines of at most a width in pixels, as even as the words allow; a longer word stands alone. */
export function wrapText(text: string, width: number, size = 13): string[] {
  const fill = (limit: number) => {
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
      if (lines.length && textWidth(longer, size) <= limit) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  };
  const count = fill(width).length;
  let even = width;
  while (even > 40 && fill(even - 4).length === count) even -= 4;
  return fill(even);
}
