import { byCode } from './byCode.ts';

/** Two letters the wrong way round are the likeliest slip of all. */
const swap = 0.9;

/**
 * The id that was probably meant: the one that differs in the fewest letters, else the shortest that contains what was
 * written or is contained in it.
 * @returns undefined when nothing comes near
 */
export function nearestId(written: string, ids: Iterable<string>): string | undefined {
  const all = [...ids].sort(byCode);
  const limit = Math.max(1, Math.min(4, Math.floor(written.length / 4)));
  let best: string | undefined;
  let fewest = limit + 1;
  for (const id of all) {
    if (Math.abs(id.length - written.length) >= fewest) continue;
    const count = changes(written, id);
    if (count < fewest) [best, fewest] = [id, count];
  }
  if (best !== undefined || written.length < 4) return best;
  return all
    .filter((id) => id.includes(written) || (id.length > 3 && written.includes(id)))
    .sort((a, b) => a.length - b.length)[0];
}

/** Letters to put in, take out, exchange or swap with their neighbour until one text is the other. */
function changes(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let count = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        count = Math.min(count, before[column - 2]! + swap);
      }
      current.push(count);
    }
    [before, last] = [last, current];
  }
  return last[to.length]!;
}
