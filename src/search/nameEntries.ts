import { curlQuotes } from '../ledger/curlQuotes.ts';
import { dossierHref, hasDossier } from '../ledger/dossierView.ts';
import { nameKindLabels } from '../ledger/labels.ts';
import type { Ledger } from '../ledger/model.ts';
import { recordHref } from '../ledger/recordView.ts';
import { recordsOfName } from '../ledger/recordsOfName.ts';
import type { NameEntry } from './matchNames.ts';

/**
 * Every name that has a dossier or a record, for the search, in order of id.
 * @param mentioned ids of the names that the prose mentions
 */
export function nameEntries(ledger: Ledger, mentioned: Set<string>): NameEntry[] {
  return [...ledger.names.values()].flatMap((name): NameEntry[] => {
    const records = recordsOfName(ledger, name.id);
    const first = records[0];
    const href = hasDossier(name, records, mentioned.has(name.id))
      ? dossierHref(name.id)
      : first && recordHref(first.record.id);
    if (!href) return [];
    const forms = new Set([...name.aliases, ...name.search, ...name.native.map(({ text }) => text)]);
    forms.delete(name.name);
    return [[curlQuotes(name.name), nameKindLabels[name.kind], [...forms].map(curlQuotes), records.length, href]];
  });
}
