import type { APIRoute } from 'astro';
import { currentLedger } from '../../ledger/currentLedger.ts';
import { dataPackage } from '../../sharing/dataPackage.ts';
import { dataTables } from '../../sharing/dataTables.ts';
import { plainInline } from '../../story/outline.ts';

export const GET: APIRoute = ({ site }) => {
  const ledger = currentLedger();
  const text = plainInline(ledger.story.standfirst);
  return Response.json(dataPackage(ledger, dataTables(ledger), new URL('/', site), text));
};
