import type { Ledger } from '../ledger/model.ts';
import type { FigureDeclaration } from '../ledger/schemas/figure.ts';
import type { LedgerRecord, Quantity, Status } from '../ledger/schemas/record.ts';
import type { Source } from '../ledger/schemas/source.ts';
import { ContentFaults } from '../ledger/faults.ts';
import type { hues, widths } from './chartKind.ts';
import { readFigure } from './readFigure.ts';

/** One row of a figure, joined and ready to print. Each kind adds what its drawing needs. */
export interface FigureRow {
  label: string;
  note?: string;
  /** Undefined where the row is a point of a series. */
  record?: LedgerRecord;
  /** Address of the row's first quantity on its record's page, or of the point on its series' page. */
  href: string;
  /** How certain the record is; a series has no mark. */
  status?: Status;
  /** The quantities that are drawn. */
  quantities: Quantity[];
  /** Ids of what the row rests on; left out where that is what its quantities rest on. */
  sources?: string[];
  /** The row's numbers as the table prints them, one for each of the view's columns. */
  cells: string[];
}

/** One sign that the drawing uses, and what it stands for. */
export interface KeyEntry {
  /** Class of the swatch in chart.css, or the sign itself where it is a letter. */
  sign: string;
  meaning: string;
}

/** A figure, joined with its records. */
export interface FigureView<Row extends FigureRow = FigureRow, Plot = unknown> {
  id: string;
  /** Name of the kind, a key of `chartKinds`. */
  kind: string;
  width: (typeof widths)[number];
  hue: (typeof hues)[number];
  /** As written: may hold fact links. */
  title: string;
  /** As written: may hold fact links. */
  description: string;
  summary: string;
  notes?: string;
  not_in_it?: string;
  /** In the order in which they are drawn. */
  rows: Row[];
  /** What the kind's drawing needs beside the rows. */
  plot: Plot;
  /** What the rows are, as the head of the table's first column. */
  rowHead: string;
  /** Heads of the table's other columns. */
  columns: string[];
  /** Only the signs that this figure uses. */
  key: KeyEntry[];
  /** Sources of the quantities that are drawn, each once; those that carry most rows first. */
  sources: Source[];
  /** The rows' records, each once. */
  records: LedgerRecord[];
  /** What the drawing comes to, where its rows do not say it: at most three, for its share card. */
  keyNumbers?: { label: string; amount: string }[];
  /** Number of rows. */
  count: number;
  /** Sum over the rows, only where adding them up is lawful. */
  total?: number;
}

/**
 * One figure of the ledger, joined with its records.
 * @throws ContentFaults if there is no such figure or its declaration is wrong
 */
export function figureView(ledger: Ledger, id: string): FigureView {
  const declaration = ledger.figures.get(id);
  const { view, faults } = declaration ? readFigure(ledger, declaration) : missing(id, ledger.figures);
  if (!view) throw new ContentFaults(faults);
  return view;
}

function missing(id: string, figures: Map<string, FigureDeclaration>) {
  const expected = `one of ${[...figures.keys()].join(', ') || 'no figure at all'}`;
  return {
    view: undefined,
    faults: [{ file: `figures/${id}.yaml`, line: 0, column: 0, field: 'figure', found: 'no such file', expected }],
  };
}
