import { faultIn } from './contentFile.ts';
import type { Entry } from './readFolder.ts';
import type { Fault } from './faults.ts';
import type { Known } from './gather.ts';
import type { Series } from './schemas/series.ts';
import { unknownSource } from './unknownId.ts';

/** What is wrong in a series: sources that do not exist, points out of order, two of one date, lots that say otherwise. */
export function checkSeries(entry: Entry<Series>, known: Known): Fault[] {
  const { points, lots_in: lotsIn } = entry.value;
  return points.flatMap(({ date, source, value, lots }, index) => {
    const before = points[index - 1]?.date;
    const expected = `a date after that of the point before, ${before}`;
    const wrongOrder = before !== undefined && date <= before;
    const isNone = lots && !lots.some((lot) => lot.value === value);
    const values = lots?.map((lot) => lot.value).join(', ');
    return [
      ...(isNone
        ? [faultIn(entry.source, ['points', index, 'value'], { expected: `the value of one of its lots: ${values}` })]
        : []),
      ...(lots && !lotsIn
        ? [faultIn(entry.source, ['lots_in'], { expected: 'what a lot is counted in, since there are lots' })]
        : []),
      ...unknownSource(entry, ['points', index, 'source'], source, known.sources),
      ...(wrongOrder ? [faultIn(entry.source, ['points', index, 'date'], { expected })] : []),
    ];
  });
}
