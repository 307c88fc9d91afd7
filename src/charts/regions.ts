import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3';

/** The part of the world that a map shows. All of them keep areas in proportion. */
export interface Region {
  /** Turned to its middle, not yet fitted. */
  projection: () => GeoProjection;
  /** Places that just have room, as longitude and latitude. */
  corners: [number, number][];
  /** How high the map is, as a share of its width. */
  ratio: number;
}

/** The names that a declaration may give: Europe, the world, and the world with the Pacific in its middle. */
export const regionNames = ['europe', 'world', 'pacific'] as const;

/** The name of a region. */
export type RegionName = (typeof regionNames)[number];

/** Every region by the name that a declaration gives; `map.css` gives each its height. */
export const regions: Record<RegionName, Region> = {
  europe: {
    projection: () => geoAzimuthalEqualArea().rotate([-14, -53]),
    corners: [
      [-10.5, 37],
      [-9, 58],
      [26, 71.4],
      [40, 38],
      [24, 34.4],
    ],
    ratio: 0.96,
  },
  // Cut in the Bering Strait.
  world: {
    projection: () => geoEqualEarth().rotate([-11, 0]),
    corners: [
      [-168, 12],
      [189, 12],
      [0, 78],
      [-70, -56],
    ],
    ratio: 0.46,
  },
  // The world too, cut in the Atlantic: lines over the Pacific need not go round.
  pacific: {
    projection: () => geoEqualEarth().rotate([-150, 0]),
    corners: [
      [-29, 12],
      [-31, 12],
      [150, 76],
      [-70, -56],
    ],
    ratio: 0.46,
  },
};
