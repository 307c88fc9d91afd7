import { faultIn } from './contentFile.ts';
import type { Entry } from './readFolder.ts';
import type { Fault } from './faults.ts';
import type { Known } from './gather.ts';
import type { Series } from './schemas/series.ts';
import { unknownSource } from './unknownId.ts';

/** What is wrong in a series: sources that do not exist, points out of order, two points of one date. */
export function checkSeries(entry: Entry<Series>, known: Known): Fault[] {
  const { points } = entry.value;
  return points.flatMap(({ date, source }, index) => {
    const before = points[index - 1]?.date;
    const expected = `a date after that of the point before, ${before}`;
    const wrongOrder = before !== undefined && date <= before;
    return [
      ...unknownSource(entry, ['points', index, 'source'], source, known.sources),
      ...(wrongOrder ? [faultIn(entry.source, ['points', index, 'date'], { expected })] : []),
    ];
  });
}
