import type { APIRoute } from 'astro';
import { currentLedger } from '../../../ledger/currentLedger.ts';
import { cardResponse } from '../../../sharing/cardImage.ts';
import { figureCardFor } from '../../_cards.ts';

export function getStaticPaths() {
  return [...currentLedger().figures.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute<never, { id: string }> = ({ params }) => cardResponse(figureCardFor(params.id));
