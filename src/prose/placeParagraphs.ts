import type { Root } from 'mdast';
import type { Permalinks } from '../ledger/schemas/story.ts';
import { matchParagraphs } from './matchParagraphs.ts';
import { claimParagraphs } from './paragraphs.ts';

/** A paragraph that states a claim, with its permalink where it has one. */
export interface ClaimReading {
  id: string | undefined;
  /** Id of the passage; none where it stands before the first. */
  passage: string | undefined;
  begins: string;
  facts: string[];
}

/** A published paragraph that is no longer there. */
export interface GoneParagraph {
  id: string;
  /** Where it stood. */
  passage?: string;
}

/** Gives the paragraphs of a section's tree the ids under which they were published, and tells which are gone. */
export function placeParagraphs(tree: Root, section: string, { paragraphs, moved }: Permalinks) {
  const claims = claimParagraphs(tree);
  const given = new Set(claims.flatMap(({ id }) => id ?? []));
  const kept = Object.entries(paragraphs).filter(
    ([id, one]) => one.section === section && !given.has(id) && !moved[id],
  );
  const free = claims.filter(({ id }) => !id);
  for (const [index, id] of matchParagraphs(Object.fromEntries(kept), free)) {
    const claim = free[index]!;
    claim.id = id;
    claim.node.data = { ...claim.node.data, id };
  }
  const here = new Set(claims.flatMap(({ id }) => id ?? []));
  return {
    claims: claims.map(({ id, passage, begins, facts }): ClaimReading => ({ id, passage, begins, facts })),
    gone: kept
      .filter(([id]) => !here.has(id))
      .map(([id, { passage }]): GoneParagraph => ({ id, ...(passage && { passage }) })),
  };
}
