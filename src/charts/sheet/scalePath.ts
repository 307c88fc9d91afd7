const number = /[+-]?(?:\d*\.\d+|\d+\.?)(?:e[+-]?\d+)?/gi;

/** The data of a path with its places across and down multiplied; an arc's flags and angle stay. */
export function scalePath(data: string, across: number, down: number): string {
  if (across === 1 && down === 1) return data;
  return data.replace(/([a-z])([^a-z]*)/gi, (_, command: string, rest: string) => {
    const kind = command.toLowerCase();
    const numbers = kind === 'a' ? arcNumbers(rest) : (rest.match(number) ?? []);
    return command + numbers.map((text, index) => scaled(Number(text), factor(kind, index, across, down))).join(' ');
  });
}

function factor(kind: string, index: number, across: number, down: number): number {
  if (kind === 'h') return across;
  if (kind === 'v') return down;
  if (kind === 'a') return [across, down, 1, 1, 1, across, down][index % 7]!;
  return index % 2 ? down : across;
}

/** Flags may be written without a space after them: `0 01 5 5` holds five numbers and two flags. */
function arcNumbers(text: string): string[] {
  const found: string[] = [];
  for (let rest = text; (rest = rest.replace(/^[\s,]+/, ''));) {
    const isFlag = [3, 4].includes(found.length % 7);
    const [next] = isFlag ? [rest[0]!] : (rest.match(new RegExp(`^${number.source}`, 'i')) ?? []);
    if (next === undefined) break;
    found.push(next);
    rest = rest.slice(next.length);
  }
  return found;
}

function scaled(value: number, by: number): number {
  return Math.round(value * by * 100) / 100;
}
