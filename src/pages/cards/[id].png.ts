import type { APIRoute } from 'astro';
import { cardImage } from '../../sharing/cardImage.ts';
import { cardWords, cardWordsFor } from '../../story/cardWords.ts';

export function getStaticPaths() {
  return cardWords().map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute<never, { id: string }> = async ({ params }) =>
  new Response(Uint8Array.from(await cardImage(cardWordsFor(params.id))), { headers: { 'Content-Type': 'image/png' } });
