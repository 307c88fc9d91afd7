import type { Ledger } from '../ledger/model.ts';
import { question } from '../ledger/checkShape.ts';
import { nearestId } from '../ledger/nearestId.ts';
import { ownField } from '../ledger/ownField.ts';
import type { LedgerRecord, Quantity, Status } from '../ledger/schemas/record.ts';
import { withdrawnInstead } from '../ledger/withdrawnInstead.ts';
import type { FactAddress } from './factAddress.ts';

/** What a number fact must show. */
export interface Amount {
  value: number;
  /** Upper end of a range. */
  to?: number;
  unit: string;
}

/** What stands at a fact address: what the link's text must show, and where the link leads. */
export type Target = { href: string; status?: Status; recordId?: string } & (
  | { kind: 'amount'; amounts: Amount[] }
  | { kind: 'share'; part: Amount; whole: Amount }
  | { kind: 'date'; dates: string[] }
  | { kind: 'quotation'; words: string[] }
);

/** Why an address leads nowhere. */
export interface Unresolved {
  found: string;
  expected: string;
  mend?: string;
}

/** The counts of the figures, by id: `charts/` gives them. */
export type FigureCounts = ReadonlyMap<string, { count: number; total?: number }>;

/** What stands at an address, or why nothing does. */
export function resolveFact(ledger: Ledger, figures: FigureCounts, address: FactAddress): Target | Unresolved {
  if (address.day) return resolvePoint(ledger, address.subject, address.day);
  const figure = figures.get(address.subject);
  if (figure) return resolveFigure(figure, address);
  const record = ledger.records.get(address.subject);
  if (!record) return unknown('record', address.subject, [...ledger.records.keys(), ...figures.keys()]);
  if (record.withdrawn) return withdrawnInstead(record, record.withdrawn);
  return resolveEntry(record, address);
}

function resolvePoint(ledger: Ledger, id: string, day: string): Target | Unresolved {
  const series = ledger.series.get(id);
  if (!series) return unknown('series', id, ledger.series.keys());
  const point = series.points.find(({ date }) => date === day);
  if (!point)
    return {
      ...unknown(
        'point',
        day,
        series.points.map(({ date }) => date),
      ),
      found: `${id}@${day}`,
    };
  return { kind: 'amount', amounts: [{ value: point.value, unit: series.unit }], href: `/evidence/${id}/#${day}` };
}

function resolveFigure(
  figure: { count: number; total?: number },
  { subject, path, whole }: FactAddress,
): Target | Unresolved {
  const key = path[0]!;
  const lawful = figure.total === undefined ? ['count'] : ['count', 'total'];
  if (path.length > 1 || whole || !lawful.includes(key)) return unknown('key', key, lawful);
  return {
    kind: 'amount',
    amounts: [{ value: figure[key as 'count' | 'total']!, unit: '' }],
    href: `/figures/${subject}/`,
  };
}

function resolveEntry(record: LedgerRecord, { path, whole }: FactAddress): Target | Unresolved {
  const [key = '', detail] = path;
  const base = `/evidence/${record.id}/`;
  const at = { href: `${base}#${key}`, status: record.status, recordId: record.id };
  const quantity = ownField(record.quantities, key);
  const quote = ownField(record.quotes, key);
  if (whole) {
    const under = ownField(record.quantities, whole);
    if (!quantity || !under) return unknown('quantity', quantity ? whole : key, Object.keys(record.quantities));
    return { ...at, kind: 'share', part: amountOf(quantity), whole: amountOf(under) };
  }
  if (quantity) return resolveQuantity(quantity, detail, at);
  if (quote && !detail)
    return { ...at, kind: 'quotation', words: [quote.words, ...(quote.original ? [quote.original] : [])] };
  if (quote)
    return detail === 'date' && quote.date
      ? { ...at, kind: 'date', dates: [quote.date] }
      : unknown('key', detail!, quote.date ? ['date'] : []);
  if (!detail && (key === 'date' || key === 'date_end') && record[key]) {
    return { ...at, href: `${base}#date`, kind: 'date', dates: [record[key]] };
  }
  if (!detail && key === 'replies' && Array.isArray(record.replies)) {
    return { ...at, kind: 'date', dates: record.replies.map(({ date }) => date) };
  }
  return { ...unknown('key', key, keysOf(record)), found: `${record.id}.${path.join('.')}` };
}

function resolveQuantity(quantity: Quantity, detail: string | undefined, at: { href: string }): Target | Unresolved {
  const { unit, rivals, as_of } = quantity;
  if (!detail) return { ...at, kind: 'amount', amounts: [amountOf(quantity)] };
  if (detail === 'as_of' && as_of) return { ...at, kind: 'date', dates: [as_of] };
  if (detail === 'rivals' && rivals)
    return { ...at, kind: 'amount', amounts: rivals.map((rival) => amountOf({ ...rival, unit })) };
  return unknown('key', detail, [...(as_of ? ['as_of'] : []), ...(rivals ? ['rivals'] : [])]);
}

function amountOf({ value, to, unit }: Pick<Quantity, 'value' | 'to' | 'unit'>): Amount {
  return to === undefined ? { value, unit } : { value, to, unit };
}

function keysOf(record: LedgerRecord): string[] {
  const dated = [record.date && 'date', record.date_end && 'date_end', Array.isArray(record.replies) && 'replies'];
  return [
    ...Object.keys(record.quantities),
    ...Object.keys(record.quotes),
    ...dated.filter((key) => typeof key === 'string'),
  ];
}

function unknown(noun: string, written: string, ids: Iterable<string>): Unresolved {
  const all = [...ids];
  const mend = question(nearestId(written, all));
  const few = all.length === 1 ? all[0]! : all.length <= 12 ? `one of ${all.join(', ')}` : `the id of a ${noun}`;
  return {
    found: written,
    expected:
      noun === 'record' || noun === 'series' ? `the id of a ${noun}` : all.length ? few : `no further ${noun} here`,
    ...(mend && { mend }),
  };
}
