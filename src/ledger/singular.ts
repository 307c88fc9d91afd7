/** A plural unit for one of its kind: 'test kits' is 'test kit', 'pairs of gloves' 'pair of gloves', 'people' 'person'. */
export function singular(unit: string): string {
  const [head] = unit.split(/ (?:of|per|in|for|with) /);
  return head!.replace(/[^ ]+(?=$| and )/g, one) + unit.slice(head!.length);
}

function one(word: string): string {
  if (word === 'people') return 'person';
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y');
  if (/(x|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/([^s])s$/, '$1');
}
