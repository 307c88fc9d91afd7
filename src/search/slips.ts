/** How many slips of the pen a query may have: none where a slip would make it another word. */
export function slipsAllowed(wanted: string): number {
  return wanted.length < 4 ? 0 : wanted.length < 9 ? 1 : 2;
}

/**
 * Letters to add, drop, change or swap with their neighbour to make a query into the beginning of a text.
 * @returns the count for the best beginning, and for the text as a whole
 */
export function slipsBetween(wanted: string, text: string): { toBeginning: number; toWhole: number } {
  let before: number[] = [];
  let above = Array.from({ length: text.length + 1 }, (_, index) => index);
  for (let i = 1; i <= wanted.length; i++) {
    const row = [i];
    for (let j = 1; j <= text.length; j++) {
      const change = above[j - 1]! + Number(wanted[i - 1] !== text[j - 1]);
      row[j] = Math.min(change, above[j]! + 1, row[j - 1]! + 1);
      if (wanted[i - 1] === text[j - 2] && wanted[i - 2] === text[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    [before, above] = [above, row];
  }
  return { toBeginning: Math.min(...above), toWhole: above[text.length]! };
}
