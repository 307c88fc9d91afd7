import { z } from 'zod';
import { formatDateRange } from '../ledger/formats.ts';
import { day, id, line, partialDate } from '../ledger/schemas/fields.ts';
import { countryCode, figureFields, hues, quantityKey, type ChartKind } from './chartKind.ts';
import { countAt, pointsOf, type StepCount } from './joinCounts.ts';
import { joinFlow } from './joinFlow.ts';
import type { FigureRow } from './figureView.ts';
import type { Spot } from './placeOnMap.ts';
import { regionNames, type RegionName } from './regions.ts';
import type { RowReader } from './rowReader.ts';

const flow = z.strictObject({
  /** Where it came from and where it went, as country codes; both are places of the record. */
  from: countryCode,
  to: countryCode,
  /** Id of the record that names the way. */
  record: id,
  /** The quantity that went this way; left out where the record names the way and no amount for it. */
  value: quantityKey.optional(),
  /** What tells it from other flows, in a word or two. */
  note: line.optional(),
});

const step = z.strictObject({
  /** The time that it tells of. */
  date: partialDate,
  date_end: partialDate.optional(),
  /** What happened, in a line. */
  title: line,
  /** What is to be said of it. May hold fact links. */
  text: line,
  /** What is drawn on the map. */
  flows: z.array(flow).default([]),
  /** For each of the counts, the day of the point that stood by then; left out where there is none yet. */
  counts: z.record(id, day).default({}),
});

const schema = z.strictObject({
  ...figureFields,
  hue: z.enum(hues).default('moved'),
  kind: z.literal('set-piece'),
  /** The map: europe, world, or pacific, which is the world with the Pacific in its middle. */
  region: z.enum(regionNames),
  /** Running totals that are drawn as bars of one scale, one or two. */
  counts: z
    .array(
      z.strictObject({
        /** A running total. */
        series: id,
        /** Where it goes, such as 'out of the harbour'. */
        name: line,
        /** The first day that it counts. */
        begins: day,
      }),
    )
    .max(2, 'two at most')
    .default([]),
  /** In the order of their days. */
  steps: z.array(step).min(2, 'two steps or more').max(9, 'nine at most'),
});

/** A set piece as it is declared. */
export type SetPieceDeclaration = z.infer<typeof schema>;

/** Something that went from one country to another. */
export interface FlowRow extends FigureRow {
  from: Spot;
  to: Spot;
  /** The countries at its two ends. */
  names: [from: string, to: string];
  /** What went, in words. */
  amount: string;
}

/** One step, ready to print. */
export interface SetPieceStep {
  dates: string;
  title: string;
  /** As written: may hold fact links. */
  text: string;
  flows: FlowRow[];
  counts: StepCount[];
}

/** What a set piece draws. */
export interface SetPiecePlot {
  region: RegionName;
  steps: SetPieceStep[];
}

/** Flows on a map, step by step: stills with their text, which a wide screen joins into one moving drawing. */
export const setPiece: ChartKind = {
  schema,
  join(declared: SetPieceDeclaration, reader: RowReader) {
    checkOrder(declared, reader);
    const totals = declared.counts.map(({ series }, index) => reader.series(series, ['counts', index, 'series']));
    const steps = declared.steps.map((one, index): SetPieceStep => {
      const flows = one.flows.map((each, at) => joinFlow(each, declared.region, ['steps', index, 'flows', at], reader));
      const { date, date_end, title, text } = one;
      return {
        ...{ dates: formatDateRange(date, date_end), title, text },
        flows: flows.filter((row) => row !== undefined),
        counts: declared.counts.map((count, at) => countAt(count, declared.steps.slice(0, index + 1), totals[at])),
      };
    });
    const points = declared.counts.flatMap((count, index) =>
      pointsOf(count, index, declared.steps, totals[index], reader),
    );
    const flows = steps.flatMap((one) => one.flows.map((row) => ({ ...row, cells: [one.dates, row.amount] })));
    return {
      rows: [...flows, ...points],
      ...{ rowHead: 'From and to', columns: ['When', 'What the record says'] },
      ...{ key: [], plot: { region: declared.region, steps } satisfies SetPiecePlot },
    };
  },
};

function checkOrder({ steps, counts }: SetPieceDeclaration, { complain }: RowReader): void {
  steps.forEach(({ date, counts: days }, index) => {
    const before = steps[index - 1]?.date;
    if (before && date < before) {
      complain(['steps', index, 'date'], {
        expected: `a day that is not before the step above, ${formatDateRange(before)}`,
      });
    }
    const known = counts.map(({ series }) => series);
    for (const name of Object.keys(days)) {
      if (known.includes(name)) continue;
      complain(['steps', index, 'counts', name], {
        found: name,
        expected: `one of ${known.join(', ') || 'no count at all'}`,
      });
    }
  });
}
