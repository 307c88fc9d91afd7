/** A piece of a line, in pixels or percent. */
export interface Extent {
  from: number;
  to: number;
}

/** The lane of each extent, from 0, so that none touches another in its lane; each takes the lowest that is free. */
export function packLanes(extents: Extent[]): number[] {
  const ends: number[] = [];
  return extents.map(({ from, to }) => {
    const free = ends.findIndex((end) => end <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    return lane;
  });
}
