import type { Status } from '../ledger/schemas/record.ts';
import { clusterBlocks } from './clusterBlocks.ts';
import type { MapPlace, MapPlot } from './map.ts';
import { mapGround, type MapGround } from './mapGround.ts';
import type { Spot } from './placeOnMap.ts';
import type { RegionName } from './regions.ts';
import { sizes, type Size } from './sizes.ts';
import { textWidth } from './textWidth.ts';

/** One map, and what stands on it at each size. */
export interface MapDrawing {
  region: RegionName;
  ground: MapGround;
  drawings: { size: Size; clusters: Cluster[] }[];
}

/** The marks of a place and its word. Distances are in pixels from the place. */
export interface Cluster {
  place: MapPlace;
  /** Half the width of a mark. */
  radius: number;
  at: Spot;
  /** Each with its row of the table. */
  marks: { x: number; y: number; status: Status; row: number }[];
  /** The place's name, or its number in the list. */
  word: string;
  wordX: number;
  wordY: number;
  /** From the place to its marks, where these had to move. */
  leader?: string;
}

const inRow = 4;
const line = 13;

/** Draws each of the maps for a narrow and for a broad column. */
export function mapLayout({ maps, places }: MapPlot): MapDrawing[] {
  return maps.map((region) => {
    const ground = mapGround(region);
    const here = places.filter(({ on }) => on?.map === region);
    return { region, ground, drawings: sizes.map((size) => ({ size, clusters: clustersOf(here, ground, size) })) };
  });
}

function clustersOf(places: MapPlace[], { width, height }: MapGround, size: Size): Cluster[] {
  const widths = [size.from, (size.from + size.to) / 2, size.to];
  const blocks = places.map((place) => blockOf(place, size));
  const shifts = clusterBlocks(blocks, widths, height / width);
  return blocks.flatMap((block, index) => {
    const shift = shifts[index];
    if (!shift) return [];
    const [dx, dy] = shift;
    const { place, at, cell, columns, rows, word, isBeside } = block;
    const [left, top] = [dx - block.width / 2, dy - block.height / 2];
    const marksLeft = isBeside ? left + block.wordWidth + 3 : dx - (columns * cell) / 2;
    const distance = Math.hypot(dx, dy);
    return {
      ...{ place, at, word, radius: cell / 2 - 1.5 },
      marks: place.rows.map(({ status }, mark) => ({
        x: round(marksLeft + cell / 2 + (mark % inRow) * cell),
        y: round(top + cell / 2 + Math.floor(mark / inRow) * cell),
        status: status!,
        row: place.first + mark,
      })),
      wordX: round(isBeside ? left : dx),
      wordY: round(isBeside ? top + 10 : top + rows * cell + 11),
      ...(distance > 14 && { leader: `M0 0L${leaderEnd(shift, block)}` }),
    };
  });
}

/** Names stand under the marks; where the map is small, numbers stand before them. */
function blockOf(place: MapPlace, size: Size) {
  const columns = Math.min(place.rows.length, inRow);
  const rows = Math.ceil(place.rows.length / inRow);
  const isBeside = size.name === 'narrow';
  const cell = isBeside ? 11 : 13;
  const word = isBeside ? String(place.number) : place.name;
  const wordWidth = textWidth(word, 12);
  const marks = columns * cell;
  const [width, height] = isBeside
    ? [wordWidth + 3 + marks, Math.max(rows * cell, line)]
    : [Math.max(marks, wordWidth), rows * cell + line + 2];
  return { place, at: place.on!.at, cell, columns, rows, word, wordWidth, isBeside, width, height };
}

/** Where the way from a place meets the block. */
function leaderEnd([dx, dy]: readonly [number, number], { width, height }: { width: number; height: number }): string {
  const share = Math.max(0, 1 - Math.min(width / 2 / Math.abs(dx || 1e-9), height / 2 / Math.abs(dy || 1e-9)));
  return `${round(dx * share)} ${round(dy * share)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
