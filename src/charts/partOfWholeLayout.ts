import { scaleLinear } from 'd3';
import type { PartOfWholeRow } from './partOfWhole.ts';
import { rowLabel, type RowText } from './rowLabel.ts';
import { narrowest, semibold, textWidth } from './textWidth.ts';

const lineHeight = 17;
const gap = 19;

/** A row of the drawing; lengths are in percent of its width. */
export interface BarRow extends RowText {
  /** Where the row begins, in pixels. */
  top: number;
  /** Length of the part. */
  part: string;
  /** Length of what lies between two counts of the part. */
  may?: string;
  about: boolean;
  percent: string;
  partText: string;
  wholeText: string;
}

/** The whole drawing. Heights are in pixels, and those within a row count from its top. */
export interface BarLayout {
  rows: BarRow[];
  bar: { y: number; height: number };
  /** Baselines of the two amounts. */
  partY: number;
  wholeY: number;
  /** True where some row's two amounts do not share a line of the narrowest drawing, so that in all rows each has its own. */
  stacked: boolean;
  height: number;
}

/** Places the rows one under another; each bar is as long as the next, the part is its share of it. */
export function partOfWholeLayout(rows: PartOfWholeRow[]): BarLayout {
  const x = scaleLinear([0, 1], [0, 100]);
  const length = (share: number) => `${Math.round(x(share) * 10) / 10}%`;
  const bar = { y: 22, height: 14 };
  const stacked = rows.some((row) => amountsWidth(row) > narrowest);
  const partY = bar.y + bar.height + lineHeight;
  const wholeY = stacked ? partY + lineHeight : partY;
  const placed = rows.map((row, index): BarRow => {
    const { share, shareTo, about, percent, partText, wholeText } = row;
    return {
      ...rowLabel(row),
      ...{ top: index * (wholeY + gap), about, percent, partText, wholeText },
      part: length(share),
      ...(shareTo > share && { may: length(shareTo - share) }),
    };
  });
  return { rows: placed, bar, partY, wholeY, stacked, height: rows.length * (wholeY + gap) - gap + 5 };
}

/** How wide a part in words is with its share before it, in pixels. */
export function partWidth(percent: string, partText: string): number {
  return textWidth(percent, 13, semibold) + textWidth(`  ${partText}`, 13);
}

function amountsWidth({ percent, partText, wholeText }: PartOfWholeRow): number {
  return partWidth(percent, partText) + textWidth(`  ${wholeText}`, 13);
}
