type Spot = readonly [x: number, y: number];

/**
 * Leaves out the points of a line that change it least, by Visvalingam's rule: the smaller the triangle of a point and
 * its neighbours, the less it is missed. Ends stay, so that lines which meet still do.
 * @param at where a point stands in the drawing
 * @param least the smallest triangle that is kept, in square pixels
 */
export function thinLine<Point>(points: Point[], at: (point: Point) => Spot, least: number): Point[] {
  const kept = points.map((point) => ({ point, spot: at(point) }));
  const sizes = kept.map((_, index) => sizeAt(kept, index));
  for (;;) {
    const size = sizes.reduce((a, b) => Math.min(a, b), Infinity);
    if (size >= least) return kept.map(({ point }) => point);
    const index = sizes.indexOf(size);
    kept.splice(index, 1);
    sizes.splice(index, 1);
    for (const near of [index - 1, index]) sizes[near] = sizeAt(kept, near);
  }
}

function sizeAt(line: { spot: Spot }[], index: number): number {
  const [a, b, c] = [line[index - 1]?.spot, line[index]?.spot, line[index + 1]?.spot];
  if (!a || !b || !c) return Infinity;
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}
