import type { APIRoute } from 'astro';
import { figureCsv } from '../../../charts/figureCsv.ts';
import { figureView } from '../../../charts/figureView.ts';
import { currentLedger } from '../../../ledger/currentLedger.ts';

export function getStaticPaths() {
  return [...currentLedger().figures.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute<never, { id: string }> = ({ params, site }) =>
  new Response(figureCsv(figureView(currentLedger(), params.id), site!), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
