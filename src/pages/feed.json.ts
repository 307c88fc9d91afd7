import type { APIRoute } from 'astro';
import { jsonFeed } from '../sharing/feeds.ts';
import { updatesFeed } from './_feeds.ts';

export const GET: APIRoute = ({ site }) => Response.json(jsonFeed(updatesFeed(site, '/feed.json')));
