import { resolve } from 'node:path';
import { checkJoins } from './checkJoins.ts';
import type { Entry } from './readFolder.ts';
import type { Fault } from './faults.ts';
import { gather } from './gather.ts';
import type { Ledger } from './model.ts';
import { byCode } from './byCode.ts';
import type { Story } from './schemas/story.ts';

/** What is read beside the published ledger. */
export interface ReadOptions {
  /** True to have drafts among the records; they are checked in any case. */
  drafts?: boolean;
}

/** Stands in for a story.yaml that is missing or has faults, so that the rest can still be checked. */
const noStory: Story = {
  title: '',
  standfirst: '',
  byline: '',
  publisher: '',
  language: 'en',
  published: '',
  updated: '',
  sections: [],
  site_url: '',
  licences: { text: '', text_url: '', code: '' },
  corrections_contact: '',
  findings: [],
  key_figures: [],
};

/**
 * Reads a content folder and checks it.
 * @returns the ledger without the files that have faults of their own, and all faults, in no order;
 * an id that is named but does not exist is a fault, and stays named in the entry that names it
 */
export function collectLedger(dir: string, { drafts = false }: ReadOptions = {}): { ledger: Ledger; faults: Fault[] } {
  const folder = resolve(dir);
  const faults: Fault[] = [];
  const gathered = gather(folder, faults);
  faults.push(...checkJoins(gathered));
  const records = gathered.records
    .filter(({ value }) => drafts || !value.draft)
    .sort((a, b) => byCode(a.value.date, b.value.date) || byCode(a.value.id, b.value.id));
  const ledger: Ledger = {
    dir: folder,
    story: gathered.story?.value ?? noStory,
    records: mapOf(records),
    sources: mapById(gathered.sources),
    names: mapById(gathered.names),
    series: mapById(gathered.series),
    figures: mapById(gathered.figures),
    corrections: gathered.corrections,
    permalinks: gathered.permalinks,
  };
  return { ledger, faults };
}

function mapById<Value extends { id: string }>(entries: Entry<Value>[]): Map<string, Value> {
  return mapOf(entries.toSorted((a, b) => byCode(a.value.id, b.value.id)));
}

function mapOf<Value extends { id: string }>(entries: Entry<Value>[]): Map<string, Value> {
  return new Map(entries.map(({ value }) => [value.id, value]));
}
