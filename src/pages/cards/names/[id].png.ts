import type { APIRoute } from 'astro';
import { cardResponse } from '../../../sharing/cardImage.ts';
import { dossierCardFor, dossierCardIds } from '../../_cards.ts';

export async function getStaticPaths() {
  return [...(await dossierCardIds())].map((id) => ({ params: { id } }));
}

export const GET: APIRoute<never, { id: string }> = ({ params }) => cardResponse(dossierCardFor(params.id));
