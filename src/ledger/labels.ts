import type { NameKind } from './schemas/name.ts';
import type { LedgerRecord } from './schemas/record.ts';
import type { Source } from './schemas/source.ts';

/** What one name of each kind is called. */
export const nameKindLabels: Record<NameKind, string> = {
  countries: 'country',
  companies: 'company',
  'public-bodies': 'public body',
  associations: 'association',
  people: 'person',
};

/** What the names of each kind are called, as a heading. */
export const nameKindHeadings: Record<NameKind, string> = {
  countries: 'Countries',
  companies: 'Companies',
  'public-bodies': 'Public bodies',
  associations: 'Associations',
  people: 'People',
};

/** What each kind of publisher is called. */
export const sourceKindLabels: Record<Source['kind'], string> = {
  press: 'press',
  wire: 'news agency',
  'state-media': 'state media',
  'party-press': 'party press',
  official: 'official paper',
  company: 'company',
  academic: 'scholarly work',
  ngo: 'non-governmental organisation',
  audit: 'audit',
  court: 'court paper',
};

/** What all publishers of a kind are called, as a heading. */
export const sourceKindHeadings: Record<Source['kind'], string> = {
  press: 'Press',
  wire: 'News agencies',
  'state-media': 'State media',
  'party-press': 'Party press',
  official: 'Official papers',
  company: 'Companies',
  academic: 'Scholarly works',
  ngo: 'Non-governmental organisations',
  audit: 'Audits',
  court: 'Court papers',
};

/** How goods changed hands, as words that stand alone. */
export const acquisitionLabels: Record<LedgerRecord['acquired'], string> = {
  purchased: 'bought',
  donated: 'given',
  mixed: 'bought and given',
  unknown: 'not known how',
  'not-applicable': 'does not apply',
};

/** How goods changed hands, as a heading. */
export const acquisitionHeadings: Record<LedgerRecord['acquired'], string> = {
  purchased: 'Bought',
  donated: 'Given',
  mixed: 'Bought and given in one count',
  unknown: 'Bought or given: not known',
  'not-applicable': 'Neither bought nor given',
};

/** A record's kind as words: 'Recall', 'Export curb', 'Follow-up'. */
export function recordKindLabel(kind: LedgerRecord['kind']): string {
  return capitalised(kind === 'follow-up' ? kind : kind.replaceAll('-', ' '));
}

/** Records of a kind as words: 'Recalls', 'Studies'; 'Trade' stays as it is. */
export function recordKindPlural(kind: LedgerRecord['kind']): string {
  const label = recordKindLabel(kind);
  if (['production', 'trade', 'disinformation'].includes(kind)) return label;
  return label.endsWith('y') ? `${label.slice(0, -1)}ies` : `${label}s`;
}

/** A language by its English name: 'Latin', 'Welsh'. */
export function languageLabel(tag: string): string {
  return new Intl.DisplayNames('en-GB', { type: 'language' }).of(tag) ?? tag;
}

/** A text with its first letter in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
