/** What a mark takes of a line, in pixels, and how much its words would take beside it. */
export interface Extent {
  from: number;
  to: number;
  label?: number;
  /** True where the words are left out rather than that a line is added for them. */
  isOptional?: boolean;
}

/** Where a mark stands: how many lines down, and on which side its words are. */
export interface Packed {
  level: number;
  /** Words start after the mark, or end before it; undefined where there is no room for them. */
  label?: Side;
}

type Side = 'start' | 'end';
type Stretch = Pick<Extent, 'from' | 'to'>;

const gap = 3;

/**
 * Puts marks on as few lines as keep them and their words apart, those that begin first on top.
 * What is apart in the narrowest drawing is apart in every wider one: marks move apart and words keep their size.
 * @param marks in order of their beginning
 * @param bounds between which words have to stay
 */
export function packMarks(marks: Extent[], bounds: Stretch): Packed[] {
  const lines: Stretch[][] = [];
  const packed = marks.map((mark): Packed => {
    const side = mark.isOptional ? undefined : sidesOf(mark, bounds)[0];
    const taken = side ? withWords(mark, side) : mark;
    const free = lines.findIndex((line) => isFree(line, taken));
    const level = free < 0 ? lines.length : free;
    (lines[level] ??= []).push(taken);
    return { level, ...(side && { label: side }) };
  });
  marks.forEach((mark, index) => {
    const line = lines[packed[index]!.level]!;
    const others = line.filter((other) => other !== mark);
    const side = mark.isOptional && sidesOf(mark, bounds).find((one) => isFree(others, withWords(mark, one)));
    if (!side) return;
    packed[index]!.label = side;
    line.push(withWords(mark, side));
  });
  return packed;
}

function sidesOf({ from, to, label = 0 }: Extent, bounds: Stretch): Side[] {
  if (!label) return [];
  return [
    ...(to + label <= bounds.to ? (['start'] as const) : []),
    ...(from - label >= bounds.from ? (['end'] as const) : []),
  ];
}

function withWords({ from, to, label = 0 }: Extent, side: Side): Stretch {
  return side === 'start' ? { from, to: to + label } : { from: from - label, to };
}

function isFree(line: Stretch[], { from, to }: Stretch): boolean {
  return line.every((other) => to + gap <= other.from || other.to + gap <= from);
}
