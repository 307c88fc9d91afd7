import { curlQuotes } from '../ledger/curlQuotes.ts';
import { hasDossier } from '../ledger/dossierView.ts';
import { nameKindLabels } from '../ledger/labels.ts';
import type { Ledger } from '../ledger/model.ts';
import { recordHref } from '../ledger/recordView.ts';
import { recordsOfName } from '../ledger/recordsOfName.ts';
import type { NameRow } from './matchNames.ts';

/**
 * Every name that has a dossier or a record, for the search, in order of id.
 * @param mentioned ids of the names that the prose mentions
 */
export function nameRows(ledger: Ledger, mentioned: Set<string>): NameRow[] {
  return [...ledger.names.values()].flatMap((name): NameRow[] => {
    const records = recordsOfName(ledger, name.id);
    const dossier = hasDossier(name, records, mentioned.has(name.id));
    if (!dossier && !records.length) return [];
    const forms = new Set([...name.aliases, ...name.search, ...name.native.map(({ text }) => text)]);
    forms.delete(name.name);
    const record = dossier ? '' : recordHref(records[0]!.record.id);
    const label = nameKindLabels[name.kind];
    return [[name.id, curlQuotes(name.name), label, records.length, record, ...[...forms].map(curlQuotes)]];
  });
}
