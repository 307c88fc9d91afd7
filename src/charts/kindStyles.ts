import dotRange from './dot-range.css?inline';
import partOfWhole from './part-of-whole.css?inline';

/**
 * The rules that only one kind of chart needs; they stand in the pages that show the kind, and in no other. They come
 * before those that all charts share, so they are written to outweigh them: `figure.chart .mark`, `.chart-key .key-mark`.
 */
export const kindStyles: Record<string, string> = {
  'part-of-whole': partOfWhole,
  'dot-range': dotRange,
};
