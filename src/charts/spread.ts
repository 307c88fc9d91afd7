/**
 * Moves places down a line apart, each by as little as it can, in their order.
 * @param wanted where each would stand, in pixels, ascending
 * @param gap least distance between two
 * @param low where the last may stand at most
 */
export function spread(wanted: number[], gap: number, low: number): number[] {
  // Groups that touch become one, centred on what its members wanted.
  const groups: { sum: number; count: number }[] = [];
  const start = ({ sum, count }: { sum: number; count: number }) => Math.min(sum / count, low - (count - 1) * gap);
  for (const place of wanted) {
    groups.push({ sum: place, count: 1 });
    for (let last = groups.at(-1)!, before = groups.at(-2); before; last = groups.at(-1)!, before = groups.at(-2)) {
      if (start(before) + before.count * gap <= start(last)) break;
      before.sum += last.sum - last.count * before.count * gap;
      before.count += last.count;
      groups.pop();
    }
  }
  return groups.flatMap((group) => Array.from({ length: group.count }, (_, index) => start(group) + index * gap));
}
