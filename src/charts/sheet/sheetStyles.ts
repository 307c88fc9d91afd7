import chart from '../chart.css?inline';
import drawing from '../drawing.css?inline';
import { kindStyles } from '../kindStyles.ts';

/** The rules of a kind of chart, in the order in which a page has them. */
export function sheetStyles(kind: string): string {
  return [kindStyles[kind] ?? '', chart, drawing].join('\n');
}
