import { currentLedger } from '../../../ledger/currentLedger.ts';
import { recordChunks } from '../../../search/recordChunks.ts';

/** The records as lines, a few dozen to a file. */
export function getStaticPaths() {
  return recordChunks(currentLedger()).map((rows, chunk) => ({ params: { chunk: String(chunk) }, props: { rows } }));
}

export function GET({ props }: { props: { rows: unknown } }) {
  return Response.json(props.rows);
}
