import { accusingKinds } from '../ledger/schemas/record.ts';
import { readings } from '../ledger/schemas/source.ts';
import { currentLedger } from '../ledger/currentLedger.ts';
import { recordsOfName } from '../ledger/recordsOfName.ts';

const ledger = currentLedger();
const records = [...ledger.records.values()];
const sources = [...ledger.sources.values()];
const used = new Set([
  ...records.flatMap((record) => record.sources),
  ...[...ledger.series.values()].flatMap(({ points }) => points.map(({ source }) => source)),
]);

/** Prints a heading with a count, then one line each. */
function list(heading: string, lines: string[]): void {
  console.log(`\n${heading}: ${lines.length}`);
  for (const line of lines) console.log(`  ${line}`);
}

list(
  'Records whose accused gave no answer that was found',
  records.flatMap(({ id, replies }) =>
    replies && 'none-found' in replies ? [`${id} (looked on ${replies['none-found']})`] : [],
  ),
);
list(
  'Records of an accusing kind without the field replies',
  records.filter(({ kind, replies }) => accusingKinds.includes(kind) && !replies).map(({ id }) => id),
);
list(
  'Records with a single source',
  records.filter((record) => record.sources.length === 1).map(({ id }) => id),
);
list(
  'Records called confirmed without a source of an authority',
  records
    .filter(({ status, sources: ids }) => {
      const kinds = ids.map((id) => ledger.sources.get(id)?.kind ?? '');
      return status === 'confirmed' && !kinds.some((kind) => ['official', 'audit', 'court'].includes(kind));
    })
    .map(({ id, status_reason }) => `${id}: ${status_reason}`),
);
list(
  'Figures on which sources disagree',
  records.flatMap(({ id, quantities }) =>
    Object.entries(quantities).flatMap(([key, { rivals }]) => (rivals ? [`${id}.${key}: ${rivals.length} other`] : [])),
  ),
);
list(
  'Names that stand in one record only',
  [...ledger.names.keys()].filter((id) => recordsOfName(ledger, id).length === 1),
);
list(
  'Sources that no record and no series rests on',
  sources.map(({ id }) => id).filter((id) => !used.has(id)),
);
list(
  'Sources by how they were read',
  readings.map((read) => `${read}: ${sources.filter((source) => source.read === read).length}`),
);
