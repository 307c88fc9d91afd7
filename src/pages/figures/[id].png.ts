import type { APIRoute } from 'astro';
import { currentLedger } from '../../ledger/currentLedger.ts';
import { lineSetter, sheetImage } from '../../sharing/sheetImage.ts';
import { sheetOf } from './_sheet.ts';

export function getStaticPaths() {
  return [...currentLedger().figures.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute<never, { id: string }> = async ({ params, site }) => {
  const { svg } = await sheetOf(params.id, site!, undefined, await lineSetter());
  return new Response(Uint8Array.from(await sheetImage(svg)), { headers: { 'Content-Type': 'image/png' } });
};
