import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** A place in a text; line and column count from 1. */
export interface Place {
  line: number;
  column: number;
}

/**
 * Where a field of a YAML text begins: its key, or in a list its item.
 * @param path keys, and indexes from 0, from the top of the text
 * @returns the place, or that of the nearest parent that exists
 */
export function locateYaml(text: string, path: readonly PropertyKey[]): Place {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, schema: 'core' });
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (!isNode(item)) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  const { line, col } = lineCounter.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
