import { mainFigure, type MainFigure } from './mainFigure.ts';
import type { Ledger } from './model.ts';
import type { RecordOfName, Role } from './recordsOfName.ts';
import { acquisitions, type LedgerRecord } from './schemas/record.ts';

/** Records of a name whose goods changed hands in one way. */
export interface Handovers {
  acquired: LedgerRecord['acquired'];
  /** In order of date. */
  entries: Handover[];
}

/** Goods that changed hands, or that went back. */
export interface Handover {
  record: LedgerRecord;
  figure: MainFigure | undefined;
  /** Who did what: 'bought by the Bridge Office, made by Orrin Ropeworks'. */
  direction: string;
}

/** Kinds in which goods are sold, given, sent back or taken; in others it does not matter how they were acquired. */
const kinds: LedgerRecord['kind'][] = [
  'purchase',
  'donation',
  'collection',
  'trade',
  'recall',
  'withdrawal',
  'rejection',
  'return',
  'seizure',
  'cancellation',
];

/** What a name in each role did with the goods, from the one who let them go to the one who has them. */
const deeds: Partial<Record<Role, string>> = {
  seller: 'sold by',
  donor: 'given by',
  maker: 'made by',
  importer: 'imported by',
  buyer: 'bought by',
  recipient: 'received by',
};
const named = 3;

/** Whether goods pass through a name's hands in a record, or pass within it where it is a country. */
export function handlesGoods({ roles, here }: RecordOfName): boolean {
  return here || roles.some((role) => role in deeds);
}

/** A name's records of goods by how these changed hands, with the direction; nothing is added up. */
export function handovers(ledger: Ledger, parts: RecordOfName[]): Handovers[] {
  const entries = parts
    .filter((part) => kinds.includes(part.record.kind) && part.record.acquired !== 'not-applicable')
    .filter(handlesGoods)
    .map(({ record }) => ({ record, figure: mainFigure(record), direction: directionOf(ledger, record) }));
  return acquisitions
    .map((acquired) => ({ acquired, entries: entries.filter(({ record }) => record.acquired === acquired) }))
    .filter((group) => group.entries.length > 0);
}

function directionOf(ledger: Ledger, { names }: LedgerRecord): string {
  const phrases = Object.entries(deeds).flatMap(([role, deed]) => {
    const ids = names.filter((part) => part.role === role).map(({ id }) => id);
    const shown = ids.slice(0, named).map((id) => ledger.names.get(id)!.name);
    const rest = ids.length - shown.length;
    if (rest > 0) shown.push(`${rest} more`);
    return shown.length ? `${deed} ${new Intl.ListFormat('en-GB').format(shown)}` : [];
  });
  return phrases.join(', ');
}
