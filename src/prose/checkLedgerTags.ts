import { visit } from 'unist-util-visit';
import { question } from '../ledger/checkShape.ts';
import type { Ledger } from '../ledger/model.ts';
import { nearestId } from '../ledger/nearestId.ts';
import { withdrawnInstead } from '../ledger/withdrawnInstead.ts';
import { attributeOf, complain, isTag, startOf, type Passage } from './prose.ts';

/** What `<Tally of="…">` can count. */
export const tallies = ['statuses', 'readings'] as const;

/** Checks that the tags which print parts of the ledger name what it holds. */
export function checkLedgerTags(passage: Passage, ledger: Ledger): void {
  visit(passage.tree, (node) => {
    const unknown = (found: string, what: string, ids: Iterable<string>) => {
      const mend = question(nearestId(found, ids));
      complain(passage, startOf(node), { field: 'tag', found, expected: `the id of ${what}`, ...(mend && { mend }) });
    };
    if ((isTag(node, 'Tally') || isTag(node, 'Records')) && !passage.file.startsWith('pages/')) {
      const found = `<${node.name}> in ${passage.file}`;
      complain(passage, startOf(node), { field: 'tag', found, expected: 'this tag in pages/ only' });
    } else if (isTag(node, 'Tally')) {
      const of = attributeOf(node, 'of') ?? '';
      if (!tallies.some((tally) => tally === of))
        complain(passage, startOf(node), { field: 'tag', found: of, expected: `one of ${tallies.join(', ')}` });
    } else if (isTag(node, 'Records')) {
      const source = attributeOf(node, 'source');
      const ids = attributeOf(node, 'ids')?.trim().split(/\s+/) ?? [];
      if (source && !ledger.sources.has(source)) unknown(source, 'a source', ledger.sources.keys());
      for (const id of ids) {
        const record = ledger.records.get(id);
        if (!record) unknown(id, 'a record', ledger.records.keys());
        else if (record.withdrawn)
          complain(passage, startOf(node), { field: 'tag', ...withdrawnInstead(record, record.withdrawn) });
      }
      if (!source && !ids.length)
        complain(passage, startOf(node), { field: 'tag', found: 'neither', expected: 'ids="…" or source="…"' });
    }
  });
}
