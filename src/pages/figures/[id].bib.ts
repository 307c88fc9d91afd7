import type { APIRoute } from 'astro';
import { currentLedger } from '../../ledger/currentLedger.ts';
import { citeBibtex } from '../../sharing/cite.ts';
import { citedFigure } from '../../story/citedFigure.ts';

export function getStaticPaths() {
  return [...currentLedger().figures.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute<never, { id: string }> = ({ params, site }) =>
  new Response(citeBibtex(citedFigure(params.id, site!)), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
