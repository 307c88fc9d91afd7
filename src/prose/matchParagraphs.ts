import { byCode } from '../ledger/byCode.ts';
import type { KeptParagraph } from '../ledger/schemas/story.ts';
import type { ClaimParagraph } from './paragraphs.ts';

/** A paragraph as far as it is known again. */
type Known = Pick<ClaimParagraph, 'begins' | 'facts' | 'passage'>;

/** Half of its facts in its old passage, or its first words there, make a paragraph the same as before. */
const enough = 1.25;

/**
 * Finds published paragraphs again after an edit: by their facts above all, then by their first words and their passage.
 * The likest pair goes first, and nothing is found twice.
 * @param kept the published paragraphs of one section, by id
 * @param now the paragraphs of that section that have no id of their author's
 * @returns the id of each paragraph that was found again, by its place in the list
 */
export function matchParagraphs(kept: Record<string, KeptParagraph>, now: Known[]): Map<number, string> {
  const pairs = Object.entries(kept).flatMap(([id, before]) =>
    now.map((after, index) => ({ id, index, likeness: likeness(before, after) })),
  );
  const likest = pairs
    .filter(({ likeness }) => likeness >= enough)
    .sort((a, b) => b.likeness - a.likeness || byCode(a.id, b.id) || a.index - b.index);
  const found = new Map<number, string>();
  const taken = new Set<string>();
  for (const { id, index } of likest) {
    if (found.has(index) || taken.has(id)) continue;
    found.set(index, id);
    taken.add(id);
  }
  return found;
}

/** From 0 to 3.5. */
function likeness(before: Known, after: Known): number {
  const facts = shared(before.facts, after.facts);
  const words = shared(before.begins.toLowerCase().split(' '), after.begins.toLowerCase().split(' '));
  return 2 * facts + words + (before.passage === after.passage ? 0.5 : 0);
}

/** The share of what two lists have in common. */
function shared(one: string[], other: string[]): number {
  const [a, b] = [new Set(one), new Set(other)];
  const common = [...a].filter((item) => b.has(item)).length;
  return common / new Set([...a, ...b]).size;
}
