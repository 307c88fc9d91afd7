import { faultIn } from './contentFile.ts';
import type { Entry } from './readFolder.ts';
import type { Fault } from './faults.ts';
import type { Known } from './gather.ts';
import type { Series } from './schemas/series.ts';
import { unknownSource } from './unknownId.ts';

/** What is wrong in a series: sources that do not exist, points out of order, two of one date, lots that say otherwise. */
export function checkSeries(entry: Entry<Series>, known: Known): Fault[] {
  const { points } = entry.value;
  const faults = points.flatMap(({ date, source }, index) => {
    const before = points[index - 1]?.date;
    const expected = `a date after that of the point before, ${before}`;
    const wrongOrder = before !== undefined && date <= before;
    return [
      ...unknownSource(entry, ['points', index, 'source'], source, known.sources),
      ...(wrongOrder ? [faultIn(entry.source, ['points', index, 'date'], { expected })] : []),
    ];
  });
  return [...faults, ...checkLots(entry)];
}

function checkLots({ value: { points, lots_in: lotsIn }, source }: Entry<Series>): Fault[] {
  const faults = points.flatMap(({ value, lots }, index) => {
    if (!lots || lots.some((lot) => lot.value === value)) return [];
    const expected = `the value of one of its lots: ${lots.map((lot) => lot.value).join(', ')}`;
    return [faultIn(source, ['points', index, 'value'], { expected })];
  });
  if (lotsIn || !points.some(({ lots }) => lots)) return faults;
  return [...faults, faultIn(source, ['lots_in'], { expected: 'what a lot is counted in, since there are lots' })];
}
