import { descending } from 'd3';
import { z } from 'zod';
import { formatAmount, formatShare } from '../ledger/formats.ts';
import { line } from '../ledger/schemas/fields.ts';
import type { Quantity } from '../ledger/schemas/record.ts';
import type { ChartKind } from './chartKind.ts';
import { figureFields, quantityKey, rowFields } from './chartKind.ts';
import { partWidth } from './partOfWholeLayout.ts';
import { statusKey } from './statusKey.ts';
import type { FigureRow, KeyEntry } from './figureView.ts';
import type { RowReader } from './rowReader.ts';
import { textWidth } from './textWidth.ts';

const row = z.strictObject({
  ...rowFields,
  /** The quantity that is drawn as the part. */
  part: quantityKey,
  /** The quantity of which it is a part, in the same unit. */
  whole: quantityKey,
  /** What happened to the part, in a word or two: rejected, called back. */
  verb: line.optional(),
  /** What happened to the whole, in a word: ordered, delivered. */
  whole_verb: line.optional(),
});

const schema = z.strictObject({
  ...figureFields,
  kind: z.literal('part-of-whole'),
  /** What the whole of each row is, such as consignment. */
  whole_name: line.default('whole'),
  /** What the part of each row is, such as 'called back or refused'. */
  part_name: line.default('part'),
  /** True where the parts may be added up, since no two rows count the same goods. */
  adds_up: z.boolean().default(false),
  rows: z.array(row).min(1, 'at least one row'),
});

/** A row of a part-of-whole figure. */
export interface PartOfWholeRow extends FigureRow {
  /** The part as a share of the whole, 0 to 1; the lower end where either is a range. */
  share: number;
  /** The upper end, equal to `share` where neither is a range. */
  shareTo: number;
  /** True where a source rounds, or gives a limit and not a count. */
  about: boolean;
  /** The share in digits: `46%`. */
  percent: string;
  /** The part in words, with what happened to it. */
  partText: string;
  /** The whole in words, with the unit and what happened to it. */
  wholeText: string;
}

/** Bars of which each is one whole, drawn at full length whatever its size; the part is its share. */
export const partOfWhole: ChartKind = {
  schema,
  join(declared: z.infer<typeof schema>, reader) {
    const rows = declared.rows
      .map((one, index) => joinRow(one, index, reader))
      .filter((one) => one !== undefined)
      .sort((a, b) => descending(a.share, b.share) || descending(a.quantities[1]!.value, b.quantities[1]!.value));
    const { part_name: part, whole_name: whole } = declared;
    return {
      rows,
      rowHead: capital(whole),
      columns: [capital(part), `Whole ${whole}`],
      key: keyOf(rows, part, whole),
      total: declared.adds_up ? sum(rows, reader) : undefined,
    };
  },
};

function joinRow(declared: z.infer<typeof row>, index: number, reader: RowReader): PartOfWholeRow | undefined {
  const quantities = reader.quantities(declared, index, ['part', 'whole']);
  if (!quantities) return undefined;
  const [part, whole] = quantities as [Quantity, Quantity];
  const path = ['rows', index, 'part'];
  const partText = formatAmount(part);
  const wholeText = formatAmount(whole);
  if (part.unit !== whole.unit) {
    reader.complain(path, { found: partText, expected: `a quantity in ${whole.unit}, as the whole is` });
    return undefined;
  }
  if ((part.to ?? part.value) > (whole.to ?? whole.value)) {
    const mend = 'do part and whole stand in each other’s place?';
    reader.complain(path, { found: partText, expected: `at most the whole, ${wholeText}`, mend });
    return undefined;
  }
  const share = part.value / (whole.to ?? whole.value);
  const shareTo = Math.min(1, (part.to ?? part.value) / whole.value);
  const percent = shareText(share, shareTo);
  const partWords = [withoutUnit(partText, part.unit), declared.verb].filter(Boolean).join(' ');
  const wholeWords = ['of', wholeText, declared.whole_verb].filter(Boolean).join(' ');
  reader.fit(partWords, partWidth(percent, partWords), ['rows', index, 'verb']);
  reader.fit(wholeWords, textWidth(wholeWords, 13), ['rows', index, 'whole_verb']);
  return {
    ...reader.base(declared, declared.part),
    ...{ quantities, share, shareTo, percent, partText: partWords, wholeText: wholeWords },
    about: [part, whole].some(({ approximate, bound }) => approximate || bound !== undefined),
    cells: [`${partWords}, ${percent}`, wholeWords.slice('of '.length)],
  };
}

function keyOf(rows: PartOfWholeRow[], part: string, whole: string): KeyEntry[] {
  const key = [
    { sign: 'part', meaning: part },
    { sign: 'whole', meaning: `the rest of the ${whole}` },
  ];
  if (rows.some(({ share, shareTo }) => shareTo > share)) key.push({ sign: 'may', meaning: 'between two counts' });
  if (rows.some(({ about }) => about)) key.push({ sign: 'about', meaning: 'rounded, or a limit' });
  return [...key, ...statusKey(rows)];
}

function shareText(from: number, to: number): string {
  const [low, high] = [from, to].map((share) => formatShare(share, 1).replace(' percent', ''));
  return low === high ? `${low}%` : `${low} to ${high}%`;
}

function sum(rows: PartOfWholeRow[], reader: RowReader): number | undefined {
  const parts = rows.map(({ quantities }) => quantities[0]!);
  if (parts.every(({ unit, to, bound }) => unit === parts[0]!.unit && to === undefined && !bound)) {
    return parts.reduce((total, { value }) => total + value, 0);
  }
  reader.complain(['adds_up'], { expected: 'false, since the parts differ in unit or are ranges or limits' });
  return undefined;
}

function withoutUnit(amount: string, unit: string): string {
  return amount.endsWith(` ${unit}`) ? amount.slice(0, -unit.length - 1) : amount;
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
