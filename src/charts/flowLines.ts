import type { FlowRow } from './setPiece.ts';

/** A line of the list of flows. */
export interface FlowLine {
  href: string;
  /** The countries: where from, and where to. */
  ways: string;
  /** What went, and what tells it from others. */
  words: string;
}

/** The flows of a step as a list; ways for which one record gives no amount stand in one line. */
export function flowLines(flows: FlowRow[]): FlowLine[] {
  const groups = Map.groupBy(flows, ({ href, names, note, quantities }) =>
    [href, quantities.length ? names[0] : '', names[1], note].join(' '),
  );
  const list = new Intl.ListFormat('en-GB');
  return [...groups.values()].map((group) => {
    const { href, names, amount, note, quantities } = group[0]!;
    const origins = list.format(group.map((flow) => flow.names[0]));
    return {
      href,
      ways: `${origins} to ${names[1]}`,
      words: (quantities.length ? [amount, note] : [note, amount]).filter(Boolean).join(', '),
    };
  });
}
