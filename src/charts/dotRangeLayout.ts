import { scaleLinear } from 'd3';
import type { DotRangeRow } from './dotRange.ts';
import type { Anchor, MarkText } from './placeLabels.ts';
import { placeLabels } from './placeLabels.ts';
import { rowLabel, type RowText } from './rowLabel.ts';
import { narrowest, semibold, textWidth } from './textWidth.ts';

const gap = 22;
const lineHeight = 17;

/** A row of the drawing. Heights are in pixels from its top, the rest in percent of the drawing's width. */
export interface DotRow extends RowText {
  /** Where the row begins. */
  top: number;
  /** One dot, or the two ends of a range. */
  dots: string[];
  limit: boolean;
  /** The mark that the dots are held against, where there is one. */
  tick?: string;
  /** The distance that is missing, or undefined where nothing is. */
  missing?: { from: string; to: string };
  texts: MarkText[];
}

/** The whole drawing. */
export interface DotLayout {
  rows: DotRow[];
  /** Height of the scale in a row. */
  trackY: number;
  /** Scale labels, left to right. */
  axis: MarkText[];
  height: number;
}

/** Places the rows one under another on one scale from 0 to 100 percent. */
export function dotRangeLayout(rows: DotRangeRow[]): DotLayout {
  const x = scaleLinear([0, 100], [0, 100]);
  const percent = (value: number) => `${Math.round(x(value) * 10) / 10}%`;
  const trackY = 31;
  let bottom = 0;
  const placed = rows.map((row): DotRow => {
    const { measured, required } = row;
    const top = bottom;
    const texts = markTexts(row, trackY + 23, percent);
    bottom += texts.at(-1)!.y + gap;
    return {
      ...rowLabel(row),
      ...{ top, texts, limit: measured.limit },
      dots: [...new Set([measured.from, measured.to])].map(percent),
      ...(required && { tick: percent(required.from) }),
      ...(required &&
        required.from > measured.to && { missing: { from: percent(measured.to), to: percent(required.from) } }),
    };
  });
  const y = bottom + 10;
  const axis = x.ticks(2).map((tick): MarkText => {
    const anchor = tick === 0 ? 'start' : tick === 100 ? 'end' : 'middle';
    return { x: percent(tick), y, anchor, text: tick === 100 ? '100%' : String(tick) };
  });
  return { rows: placed, trackY, axis, height: y + 8 };
}

/** Both values under their marks; one above the other, at the edges, where the marks are too close. */
function markTexts(
  { measured, required, requiredText }: DotRangeRow,
  y: number,
  percent: (value: number) => string,
): MarkText[] {
  const middle = (measured.from + measured.to) / 2;
  // Where no mark was stated, the words that say so stand at the far end of the scale.
  const end = required?.from ?? 100;
  const label = (at: number, text: string, weight: number) => ({ at, width: textWidth(text, 13, weight) });
  const found = label(middle, measured.text, semibold);
  const mark = label(end, requiredText, 1);
  const ahead = middle <= end;
  const anchors = ahead ? placeLabels(found, mark, narrowest) : placeLabels(mark, found, narrowest)?.toReversed();
  const [a, b] = (anchors ?? [middle > 50 ? 'end' : 'start', end > 50 ? 'end' : 'start']) as [Anchor, Anchor];
  return [
    { x: percent(middle), y, anchor: a, text: measured.text },
    { x: percent(end), y: anchors ? y : y + lineHeight, anchor: b, text: requiredText },
  ];
}
