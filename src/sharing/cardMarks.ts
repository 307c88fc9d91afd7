import type { Status } from '../ledger/schemas/record.ts';
import { ink } from './cardInk.ts';

/** A certainty's shape as SVG round a middle, drawn so that no font need have it. */
export function mark(status: Status, x: number, y: number, radius: number): string {
  const outline = `fill="none" stroke="${ink.ink}" stroke-width="${radius / 4}"`;
  const r = radius * 0.875;
  const circle = `<circle cx="${x}" cy="${y}" r="${r}" ${outline}/>`;
  return {
    confirmed: `<circle cx="${x}" cy="${y}" r="${radius}" fill="${ink.ink}"/>`,
    reported: `${circle}<path d="M${x} ${y - r}a${r} ${r} 0 0 0 0 ${2 * r}z" fill="${ink.ink}"/>`,
    alleged: circle,
    disputed: `<path d="M${x} ${y - radius}l${radius} ${radius}-${radius} ${radius}-${radius}-${radius}z" ${outline}/>`,
  }[status];
}
