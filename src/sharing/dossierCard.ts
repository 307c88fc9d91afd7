import { curlQuotes } from '../ledger/curlQuotes.ts';
import { capitalised, nameKindLabels } from '../ledger/labels.ts';
import type { Ledger } from '../ledger/model.ts';
import type { Name } from '../ledger/schemas/name.ts';
import { statuses, type LedgerRecord, type Status } from '../ledger/schemas/record.ts';
import { certaintySums, countOf, type Card } from './card.ts';

/** The card of a dossier: the name, who or what it is, and how much the ledger holds. */
export function dossierCard({ story }: Ledger, name: Name, records: LedgerRecord[]): Card {
  const counts = Object.fromEntries(
    statuses.map((status) => [status, records.filter((record) => record.status === status).length]),
  ) as Record<Status, number>;
  return {
    id: `names/${name.id}`,
    site: curlQuotes(story.title),
    folio: capitalised(nameKindLabels[name.kind]),
    title: curlQuotes(name.name),
    lines: [curlQuotes(name.description)],
    sums: certaintySums(counts),
    stamp: ['Dossier', countOf(records.length, 'record')],
  };
}
