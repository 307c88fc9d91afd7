import type { APIRoute } from 'astro';
import { atomFeed } from '../sharing/feeds.ts';
import { updatesFeed } from './_feeds.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(atomFeed(updatesFeed(site, '/feed.xml')), { headers: { 'Content-Type': 'application/atom+xml' } });
