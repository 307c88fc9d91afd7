import dotRange from './dot-range.css?inline';
import line from './line.css?inline';
import map from './map.css?inline';
import partOfWhole from './part-of-whole.css?inline';
import setPiece from './set-piece.css?inline';
import smallMultiples from './small-multiples.css?inline';
import stacked from './stacked.css?inline';
import strip from './strip.css?inline';
import timeline from './timeline.css?inline';
import units from './units.css?inline';

/**
 * The rules that only one kind of chart needs; they stand in the pages that show the kind, and in no other. They come
 * before those that all charts share, so they are written to outweigh them: `figure.chart .mark`, `.chart-key .key-mark`.
 */
export const kindStyles: Record<string, string> = {
  'part-of-whole': partOfWhole,
  'dot-range': dotRange,
  map,
  'set-piece': map + setPiece,
  timeline,
  strip,
  line,
  step: line,
  stacked,
  'small-multiples': smallMultiples,
  units,
};
