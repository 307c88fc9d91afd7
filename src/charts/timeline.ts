import { z } from 'zod';
import { id, line, partialDate } from '../ledger/schemas/fields.ts';
import { curlQuotes } from '../ledger/curlQuotes.ts';
import { capitalised } from '../ledger/labels.ts';
import { figureFields, quantityKey, rowFields, type ChartKind } from './chartKind.ts';
import type { FigureRow, KeyEntry } from './figureView.ts';
import { firstDay, lastDay } from './days.ts';
import type { RowReader } from './rowReader.ts';
import { selectionField } from './selection.ts';
import { statusKey } from './statusKey.ts';
import { selectedRows } from './timelineSelected.ts';
import { toldRows } from './timelineTold.ts';

const told = z.strictObject({
  ...rowFields,
  /** The name of the lane that it stands in. */
  lane: line,
  /** Name of a quotation of the record, whose words are printed. */
  quote: quantityKey.optional(),
  /** Date of a reply of the record, which is printed. */
  reply: partialDate.optional(),
  /** Id of a source of the record that itself says what the note tells; its date is used. */
  source: id.optional(),
  /** One of the record's dates, where it is not the one of what is printed. */
  date: partialDate.optional(),
});

const schema = z
  .strictObject({
    ...figureFields,
    kind: z.literal('timeline'),
    /** Marks on lanes from left to right, or words told day by day, downwards, in columns. */
    form: z.enum(['lanes', 'days']).default('lanes'),
    /** The records that it draws, in lanes. */
    select: selectionField.optional(),
    /** What makes the lanes of a selection; left out, all marks stand in one swarm. */
    lane_by: z.enum(['place', 'kind', 'goods', 'status']).optional(),
    /** False where only beginnings are drawn, and not how long it went on. */
    spans: z.boolean().default(true),
    /** What each lane is, such as country. */
    lane_name: line.default('lane'),
    /** Marks of a selection that are labelled; the others say what kind of record they are, where there is room. */
    annotations: z.array(z.strictObject({ record: line, text: line })).default([]),
    /** What happened, one by one, in place of a selection. */
    rows: z.array(told).min(1, 'at least one row').optional(),
    /** Names of lanes in their order; else the lane that begins first stands first. */
    lanes: z.array(line).min(1, 'at least one lane').optional(),
    /** First and last month that are drawn, where they are not those of the first and last mark. */
    begins: partialDate.optional(),
    ends: partialDate.optional(),
  })
  .refine(({ select, rows }) => !select !== !rows, { path: ['select'], error: 'either select or rows' });

/** A declaration of a timeline. */
export type TimelineDeclaration = z.infer<typeof schema>;

/** Something that happened. */
export interface TimelineRow extends FigureRow {
  lane: string;
  /** As exact as it is known. */
  date: string;
  /** Where it went on. */
  end?: string;
  /** What is printed at its mark. */
  text?: string;
  /** True where this is printed only if there is room. */
  isAside?: boolean;
  /** The author's own words. */
  remark?: string;
  /** An answer, as the record tells it. */
  told?: string;
  /** Words exactly as they were said, in quotation marks. */
  words?: string;
}

/** What a timeline draws beside its rows. */
export interface TimelinePlot {
  form: TimelineDeclaration['form'];
  /** In the order in which they are drawn; one without a name where all stand in one. */
  lanes: string[];
  /** First and last day. */
  from: string;
  to: string;
}

/** What happened, each at its date, as exact as that is known: in lanes, in a swarm, or told day by day. */
export const timeline: ChartKind = {
  schema,
  join(declared: TimelineDeclaration, reader: RowReader) {
    const rows = declared.rows ? toldRows(declared, reader) : selectedRows(declared, reader);
    const lanes = lanesOf(rows, declared, reader);
    const isTold = declared.form === 'days';
    const lane = declared.select && declared.lane_by ? [declared.lane_name] : [];
    const heads = [...lane, 'date', ...(declared.rows ? ['what was said or done'] : [])].map(capitalised);
    const span = spanOf(rows, declared, reader);
    return {
      ...{ rows, rowHead: declared.rows ? 'Who' : 'Record', columns: heads, key: keyOf(rows, span.to, isTold) },
      plot: { form: declared.form, lanes, ...span } satisfies TimelinePlot,
    };
  },
};

function lanesOf(rows: TimelineRow[], declared: TimelineDeclaration, { complain }: RowReader): string[] {
  const { form } = declared;
  const lanes = curlQuotes(declared.lanes);
  const found = [...new Set(rows.map(({ lane }) => lane))];
  if (form === 'days' && found.length > 3)
    complain(['rows'], { found: `${found.length} lanes`, expected: 'three lanes at most' });
  lanes?.forEach((lane, index) => {
    if (!found.includes(lane)) complain(['lanes', index], { expected: `a lane that has a row: ${found.join(', ')}` });
  });
  const missing = lanes && found.find((lane) => !lanes.includes(lane));
  if (missing) complain(['lanes'], { found: `no lane ${missing}`, expected: `every lane: ${found.join(', ')}` });
  return lanes ?? found;
}

/** Whole months, so that marks stand clear of the edges. */
function spanOf(rows: TimelineRow[], { begins, ends }: TimelineDeclaration, { complain }: RowReader) {
  const dates = rows.map(({ date }) => date).sort();
  const first = begins ?? dates[0] ?? '2000-01';
  const last = ends ?? dates.at(-1) ?? first;
  const early = dates.find((date) => lastDay(date) < firstDay(first));
  if (early) complain(['begins'], { expected: `a date that is not after the first mark, ${early}` });
  const late = dates.find((date) => firstDay(date) > lastDay(last));
  if (late) complain(['ends'], { expected: `a date that is not before the last mark, ${late}` });
  return { from: firstDay(firstDay(first).slice(0, 7)), to: lastDay(lastDay(last).slice(0, 7)) };
}

function keyOf(rows: TimelineRow[], to: string, isTold: boolean): KeyEntry[] {
  const key = statusKey(rows);
  if (isTold) return key;
  if (rows.some(({ date }) => date.length < 10)) key.push({ sign: 'vague', meaning: 'day not known: some time in it' });
  if (rows.some(({ end }) => end)) key.push({ sign: 'span', meaning: 'from the first day to the last' });
  if (rows.some(({ end }) => end && lastDay(end) > to)) key.push({ sign: '›', meaning: 'went on after the edge' });
  return key;
}
