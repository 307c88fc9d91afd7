import DotRange from './DotRange.astro';
import Line from './Line.astro';
import Map from './Map.astro';
import PartOfWhole from './PartOfWhole.astro';
import Ranked from './Ranked.astro';
import Reversal from './Reversal.astro';
import SetPiece from './SetPiece.astro';
import Slope from './Slope.astro';
import SmallMultiples from './SmallMultiples.astro';
import Stacked from './Stacked.astro';
import Step from './Step.astro';
import Strip from './Strip.astro';
import Timeline from './Timeline.astro';
import Units from './Units.astro';

/** The component that draws each kind of `chartKinds`. Only the frame takes from here. */
export const drawings = {
  'part-of-whole': PartOfWhole,
  'dot-range': DotRange,
  line: Line,
  step: Step,
  slope: Slope,
  ranked: Ranked,
  stacked: Stacked,
  'small-multiples': SmallMultiples,
  units: Units,
  reversal: Reversal,
  map: Map,
  'set-piece': SetPiece,
  timeline: Timeline,
  strip: Strip,
};
