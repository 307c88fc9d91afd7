import { accusationsOf, type Accusation } from './accusationsOf.ts';
import { byCertainty, type CertaintyGroup } from './byCertainty.ts';
import { correctionsOn } from './correctionsAt.ts';
import { handovers, type Handovers } from './handovers.ts';
import { keyFigures, type KeyFigure } from './keyFigures.ts';
import type { Ledger } from './model.ts';
import { recordsOfName, type RecordOfName } from './recordsOfName.ts';
import { relatedNames, type RelatedName } from './relatedNames.ts';
import type { Name } from './schemas/name.ts';
import type { Correction } from './schemas/story.ts';

/** A place in the story that mentions a name. */
export interface Mention {
  href: string;
  title: string;
}

/** What a dossier has to be told of the story and the site. */
export interface Surroundings {
  /** Where the story mentions the name, in the order of reading. */
  mentions: Mention[];
  /** Figures whose rows rest on its records. */
  figures: Mention[];
  /** In how many passages the story uses each record. */
  used: Map<string, number>;
  /** Ids of the records whose figures stand in the story's opening. */
  opening?: Set<string>;
  /** Ids of the names that have a page. */
  dossiers: Set<string>;
}

/** All that the ledger and the story hold on one name, ready to print. */
export interface DossierView {
  name: Name;
  /** The dossier's page. */
  href: string;
  /** In order of date. */
  records: RecordOfName[];
  keyFigures: KeyFigure[];
  accusations: Accusation[];
  handovers: Handovers[];
  /** The same records, the firmest first. */
  groups: CertaintyGroup[];
  related: RelatedName[];
  /** In the order of reading. */
  mentions: Mention[];
  /** Figures whose rows rest on its records. */
  figures: Mention[];
  /** What was corrected in it, the newest first. */
  corrections: Correction[];
}

/**
 * One name with its records; a country also has those that happened in it or are about it.
 * @throws Error when there is no such name
 */
export function dossierView(ledger: Ledger, nameId: string, around: Surroundings): DossierView {
  const name = ledger.names.get(nameId);
  if (!name) throw new Error(`There is no name ${nameId} in the ledger.`);
  const href = dossierHref(nameId);
  const records = recordsOfName(ledger, nameId);
  return {
    name,
    href,
    records,
    keyFigures: keyFigures(records, around.used, around.opening),
    accusations: accusationsOf(ledger, name, records),
    handovers: handovers(ledger, records),
    groups: byCertainty(ledger, name, records),
    related: relatedNames(ledger, nameId, around.dossiers),
    mentions: around.mentions,
    figures: around.figures,
    corrections: correctionsOn(ledger, href),
  };
}

/**
 * Whether a name has a page of its own: with two records or more, with a mention in the prose, or with an accusation. A person
 * without public office has one only where the prose names them, for what a page gathers about somebody is more than any of
 * its records says.
 */
export function hasDossier({ kind, office }: Name, records: RecordOfName[], mentioned: boolean): boolean {
  if (kind === 'people' && !office) return mentioned;
  return mentioned || records.length > 1 || records.some(({ accused }) => accused);
}

/** The page of a dossier. */
export function dossierHref(nameId: string): string {
  return `/names/${nameId}/`;
}
