import { accuses } from '../ledger/accuses.ts';
import type { Ledger } from '../ledger/model.ts';
import { recordsOfName } from '../ledger/recordsOfName.ts';
import type { LedgerRecord } from '../ledger/schemas/record.ts';
import { readings } from '../ledger/schemas/source.ts';
import { unusedSources } from '../ledger/sourcesIndex.ts';
import { standingRecords } from '../ledger/standingRecords.ts';

/** One matter that editors look after: a heading, and a line for each case. */
export interface ReportList {
  heading: string;
  lines: string[];
}

/**
 * What is weak, open or idle in a ledger. Withdrawn records count only where they are listed as such.
 * @param mentioned ids of the names that the prose mentions
 */
export function ledgerReport(ledger: Ledger, mentioned: Set<string>): ReportList[] {
  const records = standingRecords(ledger);
  return [
    ...onReplies(records),
    ...onSources(ledger, records),
    ...onDisagreement(records),
    ...onUse(ledger, mentioned),
  ];
}

function onReplies(records: LedgerRecord[]): ReportList[] {
  const accusing = records.filter(accuses);
  return [
    list(
      'Records whose accused gave no answer that was found',
      accusing.flatMap(({ id, replies }) =>
        replies && 'none-found' in replies ? [`${id} (looked on ${replies['none-found']})`] : [],
      ),
    ),
    list('Records that accuse without the field replies', idsOf(accusing.filter(({ replies }) => !replies))),
  ];
}

function onSources(ledger: Ledger, records: LedgerRecord[]): ReportList[] {
  const sources = [...ledger.sources.values()];
  const ofAuthority = (id: string) => ['official', 'audit', 'court'].includes(ledger.sources.get(id)?.kind ?? '');
  return [
    list(
      'Records with a single source',
      records
        .filter((record) => record.sources.length === 1)
        .map(({ id, status, sources: [only] }) => `${id}: ${status}, ${only}`),
    ),
    list(
      'Records called confirmed without a source of an authority',
      records
        .filter(({ status, sources: ids }) => status === 'confirmed' && !ids.some(ofAuthority))
        .map(({ id, status_reason }) => `${id}: ${status_reason}`),
    ),
    list(
      'Sources by how they were read',
      readings.map((read) => `${read}: ${sources.filter((source) => source.read === read).length}`),
    ),
    list('Sources whose address is not shown', idsOf(sources.filter(({ url }) => !url))),
    list('Sources whose headline was not seen', idsOf(sources.filter(({ title_seen }) => !title_seen))),
  ];
}

function onDisagreement(records: LedgerRecord[]): ReportList[] {
  return [
    list(
      'Figures on which sources disagree',
      records.flatMap(({ id, quantities }) =>
        Object.entries(quantities).flatMap(([key, { rivals }]) =>
          rivals ? [`${id}.${key}: ${rivals.length} other`] : [],
        ),
      ),
    ),
    list(
      'Records in which accounts differ',
      records.flatMap(({ id, conflicts }) => (conflicts ? [`${id}: ${conflicts}`] : [])),
    ),
    list('Records called disputed', idsOf(records.filter(({ status }) => status === 'disputed'))),
  ];
}

function onUse(ledger: Ledger, mentioned: Set<string>): ReportList[] {
  const names = [...ledger.names.keys()];
  const held = (id: string) => recordsOfName(ledger, id).length;
  const withdrawn = [...ledger.records.values()].filter((record) => record.withdrawn);
  return [
    list(
      'Names that stand in one record only',
      names.filter((id) => held(id) === 1),
    ),
    list(
      'Names in no record and no text',
      names.filter((id) => held(id) === 0 && !mentioned.has(id)),
    ),
    list('Sources that no record and no series rests on', idsOf(unusedSources(ledger))),
    list(
      'Records that were withdrawn',
      withdrawn.map(({ id, withdrawn: since }) => `${id}: ${since!.date}, ${since!.reason}`),
    ),
  ];
}

function list(heading: string, lines: string[]): ReportList {
  return { heading, lines };
}

function idsOf(entries: { id: string }[]): string[] {
  return entries.map(({ id }) => id);
}
