import type { APIRoute } from 'astro';
import { atomFeed } from '../sharing/feeds.ts';
import { correctionsFeed } from './_feeds.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(atomFeed(correctionsFeed(site, '/corrections.xml')), {
    headers: { 'Content-Type': 'application/atom+xml' },
  });
