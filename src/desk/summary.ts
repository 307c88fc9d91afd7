import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { currentLedger } from '../ledger/currentLedger.ts';
import { statuses } from '../ledger/schemas/record.ts';
import { readings } from '../ledger/schemas/source.ts';
import { standingRecords } from '../ledger/standingRecords.ts';
import { outline } from '../story/outline.ts';

/**
 * What a build ends with: how much stands in the site and how firmly.
 * @param folder the built site
 * @returns a few lines of text
 */
export function summary(folder: string): string {
  const ledger = currentLedger();
  const { sections } = outline();
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = sum(files.map((file) => statSync(join(file.parentPath, file.name)).size));
  const records = standingRecords(ledger);
  const sources = [...ledger.sources.values()];
  const byStatus = statuses.map((status) => `${records.filter((record) => record.status === status).length} ${status}`);
  const byReading = readings.map((read) => `${sources.filter((source) => source.read === read).length} ${read}`);
  return [
    `Sections  ${sections.length} (${count(sum(sections.map(({ words }) => words)))} words)`,
    `Proved    ${count(sum(sections.map(({ facts }) => facts)))} figures, dates and quotations`,
    `Notes     ${count(sum(sections.map(({ notes }) => notes)))}`,
    `Records   ${count(records.length)}: ${byStatus.join(', ')}`,
    `Sources   ${count(sources.length)}, read: ${byReading.join(', ')}`,
    `Names     ${count(ledger.names.size)}`,
    `Pages     ${count(files.filter(({ name }) => name.endsWith('.html')).length)}`,
    `Bytes     ${count(bytes)} in ${count(files.length)} files`,
  ].join('\n');
}

function count(number: number): string {
  return number.toLocaleString('en');
}
