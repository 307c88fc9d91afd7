import { geoArea, geoPath, type GeoProjection } from 'd3';
import type { Feature, MultiPolygon as GeoMultiPolygon, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import { countryNumbers } from './countryNumbers.ts';
import type { Spot } from './placeOnMap.ts';
import { regions, type RegionName } from './regions.ts';
import { shortPath } from './shortPath.ts';
import { thinLine } from './thinLine.ts';

type Country = TopoPolygon | MultiPolygon;

/** What lies under the marks of a map, the same for all countries. */
export interface MapGround {
  /** Of the grid that the paths are drawn on. */
  width: number;
  height: number;
  /** The coasts, closed. */
  land: string;
  /** The borders between countries; none is drawn twice. */
  borders: string;
  /** Where a country's marks stand, in percent of width and height; undefined where the map does not show it. */
  at(code: string): Spot | undefined;
}

const width = 720;
/** The smallest corner of a coast that is drawn and the smallest island, in square pixels of the grid. */
const [corner, island] = [2, 5];
/** How near to the map's edge a place may stand, in percent. */
const edge = 4;
const borders = atlas as unknown as Topology<{ countries: GeometryCollection }>;
const countries = borders.objects.countries.geometries as Country[];
const antarctica = '010';
const grounds = new Map<RegionName, MapGround>();

/** The ground of a region, drawn once. */
export function mapGround(name: RegionName): MapGround {
  const ground = grounds.get(name) ?? draw(name);
  grounds.set(name, ground);
  return ground;
}

function draw(name: RegionName): MapGround {
  const { projection: turned, corners, ratio } = regions[name];
  const height = Math.round(width * ratio);
  const frame: [[number, number], [number, number]] = [
    [8, 8],
    [width - 8, height - 8],
  ];
  const projection = turned().fitExtent(frame, { type: 'MultiPoint', coordinates: corners });
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const thin = thinned(projection);
  const shown = countries.filter(({ id }) => id !== antarctica);
  const path = geoPath(projection);
  const land = merge(thin, shown);
  const isSeen = (rings: Polygon['coordinates']) => path.area({ type: 'Polygon', coordinates: rings }) > island;
  land.coordinates = land.coordinates
    .filter(isSeen)
    .map(([coast, ...lakes]) => [coast!, ...lakes.filter((lake) => isSeen([lake.toReversed()]))]);
  const inner = mesh(thin, { type: 'GeometryCollection', geometries: shown }, (a, b) => a !== b);
  return {
    ...{ width, height, land: shortPath(path(land) ?? ''), borders: shortPath(path(inner) ?? '') },
    at: (code) => placeOf(code, projection, height),
  };
}

/** The borders with as many points as the drawing can show. */
function thinned(projection: GeoProjection): typeof borders {
  const { transform, ...topology } = borders;
  const { scale, translate } = transform!;
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const line = arc.map(([dx, dy]) => {
      [x, y] = [x + dx!, y + dy!];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]] as [number, number];
    });
    return thinLine(line, (point) => projection(point)!, corner);
  });
  return { ...topology, arcs };
}

/** The middle of a country's largest part, where it stands clear of the map's edge. */
function placeOf(code: string, projection: GeoProjection, height: number): Spot | undefined {
  const number = countryNumbers.get(code);
  const country = countries.find(({ id }) => number && id === number);
  if (!country) return undefined;
  const { geometry } = feature(borders, country) as Feature<Polygon | GeoMultiPolygon>;
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const shapes = parts.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const largest = shapes.reduce((most, shape) => (geoArea(shape) > geoArea(most) ? shape : most));
  const frame = projection.clipExtent();
  const [x, y] = geoPath(projection.clipExtent(null)).centroid(largest);
  projection.clipExtent(frame);
  const place: Spot = [round((x / width) * 100), round((y / height) * 100)];
  return place.every((share) => share >= edge && share <= 100 - edge) ? place : undefined;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
