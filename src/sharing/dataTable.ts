/** What a cell holds; an empty one is missing. */
export type Cell = string | number | boolean | undefined;

/** A column, as a Frictionless table schema describes it. */
export interface Field {
  name: string;
  type: 'string' | 'number' | 'boolean';
  description: string;
}

/** A table that readers can take away: `/data/<path>`. */
export interface DataTable {
  /** Its name in the package. */
  name: string;
  /** Below `/data/`. */
  path: string;
  /** What it holds, in a sentence. */
  description: string;
  fields: Field[];
  rows: Cell[][];
  /** The columns that tell its rows apart. */
  primaryKey: string[];
  /** Columns that hold the id of another table. */
  foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
}

/** One column of a table, with what it takes from each thing that is a row. */
export type Column<Thing> = [name: string, type: Field['type'], description: string, cell: (thing: Thing) => Cell];

/** The fields and rows of a table, from its columns and what becomes its rows. */
export function tabulate<Thing>(columns: Column<Thing>[], things: Thing[]): Pick<DataTable, 'fields' | 'rows'> {
  return {
    fields: columns.map(([name, type, description]) => ({ name, type, description })),
    rows: things.map((thing) => columns.map(([, , , cell]) => cell(thing))),
  };
}

/** A table as CSV by RFC 4180: a head, commas, lines that end as that paper says, quotation marks where they are needed. */
export function csv({ fields, rows }: Pick<DataTable, 'fields' | 'rows'>): string {
  const lines = [fields.map(({ name }) => name), ...rows];
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(cell: Cell): string {
  const text = cell === undefined ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
