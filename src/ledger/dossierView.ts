import { correctionsOn } from './correctionsAt.ts';
import type { Ledger } from './model.ts';
import { recordsOfName, type RecordOfName } from './recordsOfName.ts';
import type { Name } from './schemas/name.ts';
import type { Correction } from './schemas/story.ts';

/** A place in the story that mentions a name. */
export interface Mention {
  href: string;
  title: string;
}

/** All that the ledger and the story hold on one name, ready to print. */
export interface DossierView {
  name: Name;
  /** The dossier's page. */
  href: string;
  /** In order of date. */
  records: RecordOfName[];
  /** In the order of reading. */
  mentions: Mention[];
  /** What was corrected in it, the newest first. */
  corrections: Correction[];
}

/**
 * One name with its records; a country also has those that happened in it or are about it.
 * @param mentions where the story mentions it, in the order of reading
 * @throws Error when there is no such name
 */
export function dossierView(ledger: Ledger, nameId: string, mentions: Mention[]): DossierView {
  const name = ledger.names.get(nameId);
  if (!name) throw new Error(`There is no name ${nameId} in the ledger.`);
  const href = dossierHref(nameId);
  return { name, href, records: recordsOfName(ledger, nameId), mentions, corrections: correctionsOn(ledger, href) };
}

/** Whether a name has a page of its own: two records or more, a mention in the prose, or an accusation. */
export function hasDossier(records: RecordOfName[], mentioned: boolean): boolean {
  return mentioned || records.length > 1 || records.some(({ accused }) => accused);
}

/** The page of a dossier. */
export function dossierHref(nameId: string): string {
  return `/names/${nameId}/`;
}
