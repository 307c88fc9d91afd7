import type { APIRoute } from 'astro';
import { currentLedger } from '../../ledger/currentLedger.ts';
import { sheetOf } from './_sheet.ts';

export function getStaticPaths() {
  return [...currentLedger().figures.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute<never, { id: string }> = async ({ params, site }) =>
  new Response((await sheetOf(params.id, site!)).svg, { headers: { 'Content-Type': 'image/svg+xml' } });
