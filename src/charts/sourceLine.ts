import { formatDateRange } from '../ledger/formats.ts';
import type { Source } from '../ledger/schemas/source.ts';

/**
 * The publishers that a figure rests on, each once with its dates: `NOS (28 March 2020), NU.nl (28 March 2020) and 11 more`.
 * @param sources in order of weight, as a view gives them
 * @param named how many publishers are named before the rest is counted
 */
export function sourceLine(sources: Source[], named = 3): string {
  const publishers = Map.groupBy(sources, ({ publisher }) => publisher);
  const texts = [...publishers].slice(0, named).map(([publisher, group]) => {
    const dates = group.map(({ date }) => date).sort();
    const [first, last] = [dates[0]!, dates.at(-1)!];
    return `${publisher} (${formatDateRange(first, last === first ? undefined : last)})`;
  });
  const rest = publishers.size - texts.length;
  if (rest) return `${texts.join(', ')} and ${rest} more`;
  return new Intl.ListFormat('en-GB').format(texts);
}
