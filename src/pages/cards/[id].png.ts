import type { APIRoute } from 'astro';
import { cardResponse } from '../../sharing/cardImage.ts';
import { storyCard } from '../../sharing/storyCard.ts';
import { cardWords, cardWordsFor } from '../../story/cardWords.ts';

export function getStaticPaths() {
  return cardWords().map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute<never, { id: string }> = ({ params }) => cardResponse(storyCard(cardWordsFor(params.id)));
