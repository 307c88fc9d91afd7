/**
 * Numbers from 0 up to a limit, in an order that a seed fixes, so that what is drawn can be drawn again.
 * Method: mulberry32 by Tommy Ettinger, in the public domain.
 */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
