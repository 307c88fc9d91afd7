import type { Path } from '../ledger/contentFile.ts';
import { mapGround } from './mapGround.ts';
import type { RegionName } from './regions.ts';
import type { RowReader } from './rowReader.ts';

/** A place on a map, across and down in percent. */
export type Spot = readonly [x: number, y: number];

/** Where a country stands on the first of some maps that shows it; undefined, with a fault, where none does. */
export function placeOnMap(
  code: string,
  maps: RegionName[],
  path: Path,
  { complain }: Pick<RowReader, 'complain'>,
  mend?: string,
): { map: RegionName; at: Spot } | undefined {
  for (const map of maps) {
    const at = mapGround(map).at(code);
    if (at) return { map, at };
  }
  const shown = maps.length > 1 ? `the maps ${maps.join(' and ')} show` : `the map ${maps[0]} shows`;
  complain(path, { found: code, expected: `the code of a country that ${shown}`, mend });
  return undefined;
}
