import type { APIRoute } from 'astro';
import { cardResponse } from '../../../sharing/cardImage.ts';
import { drawingBox } from '../../../sharing/card.ts';
import { figureCardFor, figureCardIds } from '../../_cards.ts';
import { marksOf } from '../../figures/_sheet.ts';

export async function getStaticPaths() {
  return [...(await figureCardIds())].map((id) => ({ params: { id } }));
}

export const GET: APIRoute<never, { id: string }> = async ({ params: { id } }) => {
  const card = figureCardFor(id);
  return cardResponse(card.drawn ? { ...card, drawing: await marksOf(id, drawingBox) } : card);
};
