import type { APIRoute } from 'astro';
import { currentLedger } from '../../ledger/currentLedger.ts';
import { citeCsl } from '../../sharing/cite.ts';
import { citedFigure } from '../../story/citedFigure.ts';

export function getStaticPaths() {
  return [...currentLedger().figures.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute<never, { id: string }> = ({ params, site }) =>
  new Response(JSON.stringify(citeCsl(citedFigure(params.id, site!)), null, 2) + '\n', {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  });
