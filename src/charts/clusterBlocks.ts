import type { Spot } from './placeOnMap.ts';

/** Marks of one place with their word, to be put on a map as one block. */
export interface Block {
  /** The place, in percent. */
  at: Spot;
  /** In pixels. */
  width: number;
  height: number;
}

type Box = [left: number, top: number, right: number, bottom: number];

/** From the middle of each place to the middle of its block, in pixels. */
type Shift = readonly [dx: number, dy: number];

const near: Shift[] = [[0, 0]];
for (let reach = 8; reach <= 128; reach += 8) {
  const turns = reach < 24 ? 12 : 24;
  for (let turn = 0; turn < turns; turn++) {
    const angle = (turn / turns) * 2 * Math.PI;
    near.push([Math.round(Math.cos(angle) * reach), Math.round(Math.sin(angle) * reach)]);
  }
}

/**
 * Moves blocks off each other by as little as it can; a block stands at its place where it may.
 * @param widths of the map for which the blocks have to be clear, in pixels
 * @param ratio its height as a share of its width
 * @returns for each block where it stands; undefined where it finds no clear place
 */
export function clusterBlocks(blocks: Block[], widths: number[], ratio: number): (Shift | undefined)[] {
  const maps = widths.map((width) => ({
    width,
    height: width * ratio,
    spots: blocks.map(({ at: [x, y] }): Shift => [(x / 100) * width, (y / 100) * width * ratio]),
  }));
  const shifts: (Shift | undefined)[] = blocks.map(() => undefined);
  const boxAt = (index: number, [x, y]: Shift, [dx, dy]: Shift): Box => {
    const { width, height } = blocks[index]!;
    return [x + dx - width / 2, y + dy - height / 2, x + dx + width / 2, y + dy + height / 2];
  };
  const cost = (index: number, shift: Shift) => {
    let sum = Math.hypot(...shift);
    for (const { width, height, spots } of maps) {
      const box = boxAt(index, spots[index]!, shift);
      if (box[0] < 0 || box[1] < 0 || box[2] > width || box[3] > height) sum += 1e4;
      spots.forEach((spot, other) => {
        if (other === index) return;
        const taken = shifts[other];
        if (taken && meet(box, boxAt(other, spot, taken))) sum += 1e4;
        // Words over another place would seem to be its own.
        if (meet(box, [spot[0], spot[1], spot[0], spot[1]])) sum += 30;
        if (taken && cross(spots[index]!, shift, spot, taken)) sum += 60;
      });
    }
    return sum;
  };
  // Those in the thick of it choose first; then each looks again, now that all stand.
  const order = blocks.map((_, index) => index).sort((a, b) => crowd(maps[0]!.spots, b) - crowd(maps[0]!.spots, a));
  for (let round = 0; round < 4; round++) {
    for (const index of order) {
      const costs = near.map((shift) => cost(index, shift));
      const least = costs.reduce((a, b) => Math.min(a, b));
      shifts[index] = least < 1e4 ? near[costs.indexOf(least)] : undefined;
    }
  }
  return shifts;
}

function crowd(spots: Shift[], index: number): number {
  const [x, y] = spots[index]!;
  return spots.reduce((sum, [otherX, otherY]) => sum + 1 / (Math.hypot(x - otherX, y - otherY) + 8), 0);
}

function meet(a: Box, b: Box): boolean {
  return a[0] < b[2] + 3 && b[0] < a[2] + 3 && a[1] < b[3] + 1 && b[1] < a[3] + 1;
}

/** Whether the ways from two places to their blocks cross. */
function cross(a: Shift, byA: Shift, b: Shift, byB: Shift): boolean {
  const side = ([x, y]: Shift, [dx, dy]: Shift, [px, py]: Shift) => Math.sign(dx * (py - y) - dy * (px - x));
  const end = ([x, y]: Shift, [dx, dy]: Shift): Shift => [x + dx, y + dy];
  return side(a, byA, b) !== side(a, byA, end(b, byB)) && side(b, byB, a) !== side(b, byB, end(a, byA));
}
