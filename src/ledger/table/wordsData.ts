import { byCode } from '../byCode.ts';
import { curlQuotes } from '../curlQuotes.ts';
import type { Ledger } from '../model.ts';
import type { LedgerRecord } from '../schemas/record.ts';
import { standingRecords } from '../standingRecords.ts';
import { plainWords } from './plainWords.ts';
import type { TableData } from './tableData.ts';

/** What the search by words needs beside titles and labels: `/evidence/words.json`. It is most of the ledger's weight. */
export interface WordsData {
  /** Plain words of each row that its title has not, in the order of the rows. */
  rows: string[];
  /** Plain words of the other names of each place and organisation, in the order of the options. */
  place: string[];
  organisation: string[];
}

/** The words by which the rows of the table are found. */
export function wordsData(ledger: Ledger, { options }: TableData): WordsData {
  const formsOf = ({ id }: { id: string }) => {
    const { name, aliases, search, native } = ledger.names.get(id)!;
    return wordsBeside(curlQuotes(name), [...aliases, ...search, ...native.map(({ text }) => text)]);
  };
  return {
    rows: standingRecords(ledger).map(wordsOf),
    place: options.place.map(formsOf),
    organisation: options.organisation.map(formsOf),
  };
}

function wordsOf({ title, summary, product = '', quotes }: LedgerRecord): string {
  return wordsBeside(title, [summary, product, ...Object.values(quotes).flatMap(({ words, by }) => [words, by])]);
}

/** Each word of the texts once, less those of what the page prints. */
function wordsBeside(printed: string, texts: string[]): string {
  const known = new Set(plainWords(printed).split(' '));
  const words = plainWords(texts.join(' ')).split(' ');
  return [...new Set(words)]
    .filter((word) => !known.has(word))
    .sort(byCode)
    .join(' ');
}
