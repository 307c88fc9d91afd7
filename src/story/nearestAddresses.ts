/** An address of the site, and what stands there. */
export type Address = [href: string, title: string];

/**
 * The addresses spelt most like one that does not exist.
 * @param wanted the path that was asked for, such as `/recals/`
 * @returns the nearest first; at most `most`, and none that shares too little
 */
export function nearestAddresses(wanted: string, addresses: Address[], most = 4): Address[] {
  const asked = plain(wanted);
  return addresses
    .map((address) => ({ address, likeness: likeness(asked, plain(address[0])) }))
    .filter((one) => one.likeness > 0.3)
    .sort((a, b) => b.likeness - a.likeness || (a.address[0] < b.address[0] ? -1 : 1))
    .slice(0, most)
    .map(({ address }) => address);
}

function plain(address: string): string {
  return address
    .toLowerCase()
    .replace(/\.html?$/, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Dice's coefficient of the pairs of neighbouring letters: 1 for the same text, 0 for nothing in common. */
function likeness(a: string, b: string): number {
  const [ofA, ofB] = [pairs(a), pairs(b)];
  const shared = ofA.filter((pair) => {
    const at = ofB.indexOf(pair);
    if (at >= 0) ofB.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * shared) / (ofA.length + pairs(b).length || 1);
}

function pairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}
