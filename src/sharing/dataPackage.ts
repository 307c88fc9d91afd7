import { createHash } from 'node:crypto';
import type { Ledger } from '../ledger/model.ts';
import type { Story } from '../ledger/schemas/story.ts';
import { csv, type DataTable } from './dataTable.ts';
import { recordsJson } from './dataTables.ts';

/**
 * What `/data/` holds, as a Frictionless Data Package describes it.
 * @param description in plain words
 */
export function dataPackage(ledger: Ledger, tables: DataTable[], site: URL, description: string): object {
  const { title, publisher, updated, licences } = ledger.story;
  return {
    profile: 'data-package',
    name: slug(title),
    ...{ title, description, version: updated, homepage: site.href },
    licenses: licencesOf(licences),
    contributors: [{ title: publisher, role: 'publisher' }],
    resources: [
      ...tables.map((table) => tableResource(table)),
      {
        ...{ profile: 'data-resource', name: 'records-json', path: 'records.json', format: 'json' },
        ...{ mediatype: 'application/json', description: 'All records whole, with quotations, replies and roles.' },
        ...sums(recordsFile(ledger)),
      },
    ],
  };
}

/** The text of `/data/records.json`. */
export function recordsFile(ledger: Ledger): string {
  return JSON.stringify(recordsJson(ledger), null, 1);
}

function tableResource(table: DataTable): object {
  const { name, path, description, fields, primaryKey, foreignKeys } = table;
  return {
    ...{ profile: 'tabular-data-resource', name, path, description },
    ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', ...sums(csv(table)) },
    schema: { fields, primaryKey, missingValues: [''], ...(foreignKeys && { foreignKeys }) },
  };
}

function sums(text: string): { bytes: number; hash: string } {
  return { bytes: Buffer.byteLength(text), hash: `sha256:${createHash('sha256').update(text).digest('hex')}` };
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^(the-)?|-$/g, '');
}

function licencesOf({ text, text_url: path }: Story['licences']): object[] {
  return [{ name: text.replaceAll(' ', '-'), title: text, path }];
}
