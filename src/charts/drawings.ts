import DotRange from './DotRange.astro';
import PartOfWhole from './PartOfWhole.astro';

/** The component that draws each kind of `chartKinds`. Only the frame takes from here. */
export const drawings = { 'part-of-whole': PartOfWhole, 'dot-range': DotRange };
