import { mainFigure, type MainFigure } from './mainFigure.ts';
import { handlesGoods } from './handovers.ts';
import type { RecordOfName, Role } from './recordsOfName.ts';
import { statuses, type LedgerRecord } from './schemas/record.ts';

/** A figure that answers for a name, with the record that it is from. */
export interface KeyFigure extends MainFigure {
  record: LedgerRecord;
}

const most = 4;
const overseeing: Role[] = ['authority', 'tester', 'court', 'user'];
/** Kinds of goods on their way or being made, even where nobody is said to have bought or given them. */
const ofGoods: LedgerRecord['kind'][] = ['production', 'trade', 'seizure', 'collection'];

/**
 * The figures of a name's records that say most about it, four at most and one of a record. They are never added up: they
 * count different things, and the same thing twice.
 *
 * - Only records of goods: the first number of a survey, a rule or a speech is how many were asked, or how long it is.
 * - Only records in which the name has a hand: one that a country merely appears in, or that a person spoke about, would put
 *   another's figure under the name. Those in which it is accused, bought, sold, gave, received or made the goods, or in which
 *   it is the place, go before those that it watched over.
 * - Then those that the story's opening shows, which its author holds to be the key ones.
 * - Then the firmest, since a figure at the top of a page is quoted first; then what the story uses most, since its author chose
 *   it; then what most sources carry; then the earliest.
 * - Of each kind of record one before a second, so that four counts of trade do not crowd out a recall; those of the opening stand
 *   in any case.
 *
 * @param used in how many passages the story uses each record
 * @param opening ids of the records whose figures stand in the story's opening
 */
export function keyFigures(parts: RecordOfName[], used: Map<string, number>, opening = new Set<string>()): KeyFigure[] {
  const isKey = ({ record }: { record: LedgerRecord }) => opening.has(record.id);
  const ranked = parts
    .filter(({ record }) => record.acquired !== 'not-applicable' || ofGoods.includes(record.kind))
    .map((part) => ({ ...part, figure: mainFigure(part.record), nearness: nearness(part) }))
    .filter(({ figure, nearness: near }) => figure && near < 2)
    .sort(
      (a, b) =>
        a.nearness - b.nearness ||
        Number(isKey(b)) - Number(isKey(a)) ||
        statuses.indexOf(a.record.status) - statuses.indexOf(b.record.status) ||
        (used.get(b.record.id) ?? 0) - (used.get(a.record.id) ?? 0) ||
        b.record.sources.length - a.record.sources.length,
    );
  const firstOfKind = new Map(ranked.toReversed().map((part) => [part.record.kind, part]));
  const isFirst = (part: (typeof ranked)[number]) => firstOfKind.get(part.record.kind) === part;
  const chosen = [...new Set([...ranked.filter(isKey), ...ranked.filter(isFirst), ...ranked])].slice(0, most);
  return ranked.filter((part) => chosen.includes(part)).map(({ record, figure }) => ({ record, ...figure! }));
}

/** 0 where the name has a hand in it, 1 where it watched over it, else 2. */
function nearness(part: RecordOfName): number {
  if (part.accused || handlesGoods(part)) return 0;
  return part.roles.some((role) => overseeing.includes(role)) ? 1 : 2;
}
