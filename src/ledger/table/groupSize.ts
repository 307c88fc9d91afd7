/** So many rows stand in one part of the table at most: what a browser lays out at a time stays small. */
export const mostRows = 64;

/**
 * The class that says how tall a part of the table is before it is laid out, by the power of two that holds its rows:
 * a policy that forbids style attributes leaves no other way to say it.
 */
export function sizeClass(rows: number): string {
  return `size-${Math.ceil(Math.log2(Math.max(rows, 1)))}`;
}

/** Rows in parts of at most `mostRows`. */
export function parts<Row>(rows: Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / mostRows) }, (_, index) =>
    rows.slice(index * mostRows, (index + 1) * mostRows),
  );
}
