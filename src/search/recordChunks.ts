import type { Ledger } from '../ledger/model.ts';
import { standingRecords } from '../ledger/standingRecords.ts';
import { chunkSize } from './bothNames.ts';
import { recordRow, type RecordRow } from './nameCard.ts';

/** The records that stand, in order of date, in chunks of `chunkSize`: what an answer to two names is put together from. */
export function recordChunks(ledger: Ledger): RecordRow[][] {
  const rows = standingRecords(ledger).map(recordRow);
  const count = Math.ceil(rows.length / chunkSize);
  return Array.from({ length: count }, (_, chunk) => rows.slice(chunk * chunkSize, (chunk + 1) * chunkSize));
}
