import type { Choosable } from './chosenRows.ts';
import { facets, type Options, type Values } from './facets.ts';
import { plainWords } from './plainWords.ts';
import type { Placeable } from './rowGroups.ts';
import type { TableData } from './tableData.ts';
import type { WordsData } from './wordsData.ts';

/** A row of the page with all that it can be chosen and placed by. */
export interface TableRow extends Placeable, Choosable {
  element: HTMLTableRowElement;
}

/** The table as it can be worked with. */
export interface LoadedTable {
  options: Options;
  /** In the order of the page as it was built. */
  rows: TableRow[];
}

/**
 * Joins the rows of the page with their data.
 * @throws when the data cannot be had, or is not that of this page
 */
export async function loadTable(table: HTMLTableElement): Promise<LoadedTable> {
  const { options, rows } = await fetched<TableData>('table');
  const elements = table.querySelectorAll<HTMLTableRowElement>('tbody > tr:not(.head)');
  return {
    options,
    rows: rows.map(([id, all], index): TableRow => {
      const element = elements[index]!;
      const link = element.querySelector('a')!;
      if (link.pathname !== `/evidence/${id}/`) throw new Error(`${link.pathname} stands where ${id} should.`);
      const values = Object.fromEntries(facets.map((facet, place) => [facet, all[place]!])) as Values;
      return { element, title: link.textContent, date: element.querySelector('time')!.dateTime, values, words: '' };
    }),
  };
}

/**
 * Gives the rows the words they are found by.
 * @throws when the words cannot be had
 */
export async function loadWords({ options, rows }: LoadedTable): Promise<void> {
  const words = await fetched<WordsData>('words');
  const named = (['place', 'organisation'] as const).map((facet) => ({
    facet,
    names: options[facet].map(({ label }, index) => `${plainWords(label)} ${words[facet][index]}`),
  }));
  rows.forEach((row, index) => {
    const names = named.flatMap(({ facet, names: all }) => row.values[facet].map((value) => all[value]!));
    row.words = [plainWords(row.title), words.rows[index], ...names].join(' ');
  });
}

async function fetched<Data>(name: string): Promise<Data> {
  const answer = await fetch(`/evidence/${name}.json`);
  if (!answer.ok) throw new Error(`${name}.json: ${answer.status}`);
  return answer.json() as Promise<Data>;
}
