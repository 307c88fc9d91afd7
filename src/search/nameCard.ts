import { certainty } from '../ledger/certainty.ts';
import { curlQuotes } from '../ledger/curlQuotes.ts';
import { formatDateRange } from '../ledger/formats.ts';
import { handlesGoods } from '../ledger/handovers.ts';
import { keyFigures } from '../ledger/keyFigures.ts';
import type { Ledger } from '../ledger/model.ts';
import { recordsOfName, type RecordOfName } from '../ledger/recordsOfName.ts';
import { statuses, type LedgerRecord } from '../ledger/schemas/record.ts';
import { standingRecords } from '../ledger/standingRecords.ts';

/** A record as a line: its id, title, date as text, and the shape and word of its certainty. */
export type RecordRow = [id: string, title: string, when: string, shape: string, status: string];

/** What answers for a name before a click: `/search/cards/<id>.json`. */
export interface NameCard {
  about: string;
  /** How many records stand at each certainty, the firmest first: shape, word, count. */
  counts: [shape: string, status: string, count: number][];
  /** In how many it is accused. */
  accused: number;
  figures: [amount: string, what: string, href: string][];
  /** The two records that say most. */
  records: RecordRow[];
  /** The places of all its records among those of the ledger, those that say most first. */
  all: number[];
  /** The passages that mention it. */
  told: [href: string, title: string][];
}

/** What the story has of the ledger. */
export interface StoryUse {
  /** In how many passages a record is used. */
  uses: Map<string, number>;
  /** Ids of the records whose figures stand in its opening. */
  opening: Set<string>;
  /** The passages that mention a name. */
  told: (nameId: string) => { href: string; title: string }[];
}

const figuresShown = 3;
const recordsShown = 2;
const places = new WeakMap<Ledger, Map<string, number>>();

/** The card of a name. */
export function nameCard(ledger: Ledger, nameId: string, { uses, opening, told }: StoryUse): NameCard {
  const parts = recordsOfName(ledger, nameId);
  const best = parts.toSorted((a, b) => weight(b) - weight(a));
  const at = placesOf(ledger);
  const figures = keyFigures(parts, uses, opening).slice(0, figuresShown);
  return {
    about: curlQuotes(ledger.names.get(nameId)!.description),
    counts: countsOf(parts.map(({ record }) => record)),
    accused: parts.filter(({ accused }) => accused).length,
    figures: figures.map(({ amount, what, href }) => [amount, curlQuotes(what), href]),
    records: best.slice(0, recordsShown).map(({ record }) => recordRow(record)),
    all: best.map(({ record }) => at.get(record.id)!),
    told: told(nameId).map(({ href, title }) => [href, curlQuotes(title)]),
  };

  /** Its own first, then what the story uses most, then what most sources carry. */
  function weight(part: RecordOfName): number {
    const { record } = part;
    return Number(isOwn(part)) * 1000 + (uses.get(record.id) ?? 0) * 100 + record.sources.length;
  }
}

/** A record as a line of a list. */
export function recordRow({ id, title, date, date_end, status }: LedgerRecord): RecordRow {
  const { shape, label } = certainty[status];
  return [id, curlQuotes(title), formatDateRange(date, date_end), shape, label];
}

/** Counts by certainty, without those that are nought. */
export function countsOf(records: LedgerRecord[]): NameCard['counts'] {
  return statuses.flatMap((status): NameCard['counts'] => {
    const count = records.filter((record) => record.status === status).length;
    return count ? [[certainty[status].shape, certainty[status].label, count]] : [];
  });
}

/** Whether a record is the name's own matter: it is the place, stands accused, or has the goods in hand. */
function isOwn(part: RecordOfName): boolean {
  return part.accused || part.here || handlesGoods(part);
}

function placesOf(ledger: Ledger): Map<string, number> {
  const known = places.get(ledger) ?? new Map(standingRecords(ledger).map(({ id }, index) => [id, index]));
  places.set(ledger, known);
  return known;
}
