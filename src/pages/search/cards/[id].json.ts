import { currentLedger } from '../../../ledger/currentLedger.ts';
import { nameCard, type StoryUse } from '../../../search/nameCard.ts';
import { nameRows } from '../../../search/nameRows.ts';
import { mentionedNames, outline, recordsOfOpening, usesOfRecords } from '../../../story/outline.ts';

/** What answers for each name before a click. */
export function getStaticPaths() {
  const use = storyUse();
  return nameRows(currentLedger(), mentionedNames()).map(([id]) => ({ params: { id }, props: { use } }));
}

export function GET({ params, props }: { params: { id: string }; props: { use: StoryUse } }) {
  return Response.json(nameCard(currentLedger(), params.id, props.use));
}

function storyUse(): StoryUse {
  const passages = outline().sections.flatMap((section) =>
    section.passages.map((passage) => ({ ...passage, href: `${section.href}#${passage.id}` })),
  );
  return {
    uses: usesOfRecords(),
    opening: recordsOfOpening(),
    told: (nameId) => passages.filter(({ nameIds }) => nameIds.includes(nameId)),
  };
}
