import { narrowest } from './textWidth.ts';

/**
 * A figure that is drawn twice has a drawing for each of these; chart.css shows the one that fits its column.
 * Within its bounds a drawing is fluid: places across are percentages, text keeps its size.
 */
export interface Size {
  /** Its class. */
  name: 'narrow' | 'broad';
  /** The narrowest and the widest column that it is shown in, in pixels. */
  from: number;
  to: number;
  /** How much higher than the narrow drawing it is. */
  height: number;
  /** How many amounts the axis names, about. */
  ticks: number;
  /** Longest line of a label, in pixels. */
  wrap: number;
}

/** For phones, and for columns from 32rem, where `drawing.css` changes over. */
export const sizes: Size[] = [
  { name: 'narrow', from: narrowest, to: 511, height: 290, ticks: 2, wrap: 118 },
  { name: 'broad', from: 512, to: 1000, height: 360, ticks: 4, wrap: 190 },
];
