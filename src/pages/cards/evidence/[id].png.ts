import type { APIRoute } from 'astro';
import { cardResponse } from '../../../sharing/cardImage.ts';
import { evidenceCard, evidenceCardIds } from '../../_cards.ts';

export async function getStaticPaths() {
  return [...(await evidenceCardIds())].map((id) => ({ params: { id } }));
}

export const GET: APIRoute<never, { id: string }> = ({ params }) => cardResponse(evidenceCard(params.id));
